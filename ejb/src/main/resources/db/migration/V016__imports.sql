-- A file of people that was ordered: worked on line by line, and gone on with by whatever server is there.
create table import_job (
  id uuid primary key,
  version bigint not null,
  batch_id uuid not null unique,
  organisation_id uuid not null references organisation (id),
  actor_id uuid not null references account (id),
  actor_version integer not null,
  request_id varchar(100) not null,
  address varchar(100) not null,
  whole boolean not null,
  prepared integer not null,
  failures integer not null,
  worker uuid,
  worker_until timestamp(6) with time zone,
  ordered_at timestamp(6) with time zone not null,
  over_at timestamp(6) with time zone,
  refusal varchar(100)
);
create index import_job_by_organisation on import_job (organisation_id, ordered_at);
create index import_job_by_end on import_job (over_at);

-- What is still to do has no outcome.
create table import_job_line (
  id uuid primary key,
  version bigint not null,
  job_id uuid not null references import_job (id) on delete cascade,
  number integer not null,
  name varchar(500) not null,
  kana varchar(500) not null,
  mail_address varchar(500) not null,
  role varchar(20),
  wanted boolean not null,
  outcome varchar(20),
  reason varchar(100),
  reason_arguments varchar(4000),
  unique (job_id, number)
);
create index import_job_line_by_outcome on import_job_line (job_id, outcome);

-- How the operator wants to see the list of organisations.
create table organisation_grid_settings (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account (id) on delete cascade,
  hidden_columns varchar(1000) not null,
  page_size integer not null
);
