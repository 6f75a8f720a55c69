-- PE-11: a company lets the operator or a supporter look over a draft. What is looked over is the text as it was when it was asked
-- for; nothing of it is left when the review has ended.
create table draft_review (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  company_id uuid not null references organisation (id),
  reviewer_id uuid not null references organisation (id),
  state varchar(20) not null check (state in ('ASKED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
  wish varchar(1000),
  asked_by uuid not null references account (id),
  asked_at timestamp(6) with time zone not null,
  verdict varchar(20) check (verdict in ('GOOD', 'CHANGE')),
  words varchar(1000),
  answered_at timestamp(6) with time zone,
  reply varchar(1000),
  ended_at timestamp(6) with time zone,
  title varchar(80) not null,
  body varchar(4000) not null,
  notes varchar(2000) not null,
  recruiting_from date,
  recruiting_until date,
  planned_from date,
  planned_until date,
  budget integer,
  budget_negotiable boolean not null,
  budget_provisional boolean not null,
  people integer,
  people_note varchar(200) not null,
  forms varchar(400) not null,
  disclosure varchar(20) not null,
  answer_by date,
  check (state <> 'ANSWERED' or (verdict is not null and answered_at is not null))
);
create index draft_review_by_project on draft_review (project_id, state);
create index draft_review_by_reviewer on draft_review (reviewer_id, state, asked_at);

create table draft_review_remark (
  review_id uuid not null references draft_review (id) on delete cascade,
  field varchar(20) not null,
  text varchar(1000) not null,
  primary key (review_id, field)
);

-- How large the organisations of a region were when everybody was last told of it, and in which month that was decided: the
-- numbers of 全体統計 are counted from here, see decision 17.
create table told_size (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  organisation_id uuid not null,
  kind varchar(20) not null,
  people bigint not null,
  fields varchar(2000) not null,
  unique (region, organisation_id)
);
create table told_roll (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null unique,
  decided_in date not null
);

-- 関心表明 of a project, so that a list of thousands is ordered by it without counting millions of rows. Beside the project and not in
-- it: that an institution answers must not make a form outdated in which the company writes.
create table interest_count (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null unique references project (id),
  interested bigint not null
);
insert into interest_count (id, version, project_id, interested)
select p.id, 1, p.id, (select count(*) from project_response r where r.project_id = p.id
  and r.status in ('INTERESTED', 'MEETING', 'AGREED'))
from project p;
