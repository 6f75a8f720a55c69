-- 成果カード: what a company and an institution have agreed to tell everybody of their agreement; told while both have.
create table success_story (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id) on delete cascade,
  institution_id uuid not null references organisation (id),
  words varchar(400) not null,
  company_agreed_at timestamp(6) with time zone,
  institution_agreed_at timestamp(6) with time zone,
  unique (project_id, institution_id)
);
