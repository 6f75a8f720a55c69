-- By which passkeys know a person; says nothing of him.
alter table account add column passkey_handle varchar(60);
alter table account add constraint account_passkey_handle unique (passkey_handle);

-- What stands here opens nothing: it only tells that an answer is right.
create table passkey (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  credential_id varchar(1400) not null unique,
  credential varchar(4000) not null,
  name varchar(60) not null,
  sign_count bigint not null,
  backup_eligible boolean not null,
  transports varchar(200) not null,
  registered_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone
);
create index passkey_by_account on passkey (account_id, registered_at);
