create table audit_entry (
  id uuid primary key,
  version bigint not null,
  at timestamp(6) with time zone not null,
  act varchar(60) not null,
  actor_id uuid,
  actor_name varchar(200),
  organisation_id uuid,
  target_id uuid,
  target_name varchar(300),
  item varchar(120),
  value_before varchar(2000),
  value_after varchar(2000),
  request_id varchar(40) not null,
  remote_address varchar(60) not null
);
create index audit_entry_by_time on audit_entry (at);
create index audit_entry_by_organisation on audit_entry (organisation_id, at);
create index audit_entry_by_target on audit_entry (target_id, at);
