-- How each useful link answered when it was asked for the last time, and at which address.
create table link_check (
  id uuid primary key,
  version bigint not null,
  link_id uuid not null references useful_link (id) on delete cascade,
  url varchar(1000) not null,
  checked_at timestamp(6) with time zone not null,
  reach varchar(20) not null,
  status integer,
  missing_since timestamp(6) with time zone,
  misses integer not null,
  unique (link_id)
);

insert into job_round (id, version, job, took_millis, failures) values
  ('00000000-0000-0000-0000-000000000015', 0, 'LINKS', 0, 0);
