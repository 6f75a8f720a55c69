-- 運用規程 of an organisation: for what, and by whose responsibility, administrators read how its people were seen. In force since
-- then, or not at all.
create table history_rules (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null unique references organisation (id) on delete cascade,
  purpose varchar(400) not null,
  responsible varchar(200) not null,
  in_force_since timestamp(6) with time zone,
  changed_at timestamp(6) with time zone not null
);
