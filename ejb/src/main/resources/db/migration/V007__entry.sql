-- Where people are signed in at the moment, for their own eyes.
create table open_sign_in (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  security_version integer not null,
  device varchar(60) not null,
  remote_address varchar(60) not null,
  since timestamp(6) with time zone not null,
  seen_at timestamp(6) with time zone not null
);
create index open_sign_in_by_account on open_sign_in (account_id, security_version);
create index open_sign_in_by_age on open_sign_in (since);
