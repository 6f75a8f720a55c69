-- An address is free again when its account is deleted: only the living have a login key.
alter table account alter column login_key drop not null;

-- Nothing lets a person in between the first use of an initial password and the choice of an own one.
alter table account alter column password_hash drop not null;

-- A state more. A nameless check is not dropped alike on every database, but goes with its column.
drop index account_by_organisation;
alter table account add column state_of_before varchar(20);
update account set state_of_before = state;
alter table account drop column state;
alter table account add column state varchar(20);
update account set state = state_of_before;
alter table account drop column state_of_before;
alter table account alter column state set not null;
alter table account add constraint account_state
  check (state in ('INVITED', 'FIRST_SIGNIN', 'ACTIVE', 'SUSPENDED', 'DELETED'));
create index account_by_organisation on account (organisation_id, state, role);

alter table account add column state_before_deletion varchar(20);
alter table account add column deleted_at timestamp(6) with time zone;
alter table account add column added_by uuid references account (id);
alter table account add column entry_until timestamp(6) with time zone;
alter table account add column entry_warned_at timestamp(6) with time zone;
alter table account add column initial_password_issues integer default 1 not null;
alter table account add column terms_version varchar(40);
alter table account add column terms_agreed_at timestamp(6) with time zone;
update account set entry_until = created_at + interval '7' day where state = 'INVITED';
create index account_by_entry on account (state, entry_until);

-- Whose it is that was changed, by which way, and what was changed together.
alter table audit_entry add column target_organisation_id uuid;
alter table audit_entry add column channel varchar(10);
alter table audit_entry add column batch_id uuid;
create index audit_entry_by_target_organisation on audit_entry (target_organisation_id, at);
create index audit_entry_by_batch on audit_entry (batch_id);

create table account_token (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  purpose varchar(40) not null,
  token_hash varchar(100) not null unique,
  subject varchar(300),
  expires_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  failures integer not null
);
create index account_token_by_account on account_token (account_id, purpose);
create index account_token_by_expiry on account_token (expires_at);

alter table account add column second_factor_since timestamp(6) with time zone;

create table second_factor (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account (id) on delete cascade,
  sealed_secret varchar(400) not null,
  confirmed_at timestamp(6) with time zone,
  last_step bigint not null
);

create table recovery_code (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  code_hash varchar(100) not null unique
);
create index recovery_code_by_account on recovery_code (account_id);

create table reset_request (
  id uuid primary key,
  version bigint not null,
  login_key varchar(254) not null,
  requested_at timestamp(6) with time zone not null
);
create index reset_request_by_time on reset_request (requested_at);

create table member_batch (
  id uuid primary key,
  version bigint not null,
  actor_id uuid not null references account (id),
  action varchar(20) not null,
  role varchar(20),
  executed_at timestamp(6) with time zone not null,
  undone_at timestamp(6) with time zone
);

create table member_batch_item (
  id uuid primary key,
  version bigint not null,
  batch_id uuid not null references member_batch (id),
  account_id uuid not null references account (id),
  security_version integer not null
);
create index member_batch_item_by_batch on member_batch_item (batch_id);

create table free_mail_domain (
  id uuid primary key,
  version bigint not null,
  domain varchar(253) not null unique
);

-- What the operator's list begins with: free mail, telephone companies, providers. What is below one of them is too.
insert into free_mail_domain (id, version, domain) values
  ('0f6ee000-0000-4000-8000-000000000001', 1, 'aol.com'),
  ('0f6ee000-0000-4000-8000-000000000002', 1, 'aol.jp'),
  ('0f6ee000-0000-4000-8000-000000000003', 1, 'asahi-net.or.jp'),
  ('0f6ee000-0000-4000-8000-000000000004', 1, 'au.com'),
  ('0f6ee000-0000-4000-8000-000000000005', 1, 'auone-net.jp'),
  ('0f6ee000-0000-4000-8000-000000000006', 1, 'bbtec.net'),
  ('0f6ee000-0000-4000-8000-000000000007', 1, 'biglobe.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000009', 1, 'cty-net.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000010', 1, 'dion.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000011', 1, 'docomo.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000012', 1, 'dti.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000013', 1, 'eonet.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000014', 1, 'excite.co.jp'),
  ('0f6ee000-0000-4000-8000-000000000015', 1, 'ezweb.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000016', 1, 'gmai.com'),
  ('0f6ee000-0000-4000-8000-000000000017', 1, 'gmail.com'),
  ('0f6ee000-0000-4000-8000-000000000018', 1, 'gmx.com'),
  ('0f6ee000-0000-4000-8000-000000000019', 1, 'goo.jp'),
  ('0f6ee000-0000-4000-8000-000000000020', 1, 'goo.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000021', 1, 'googlemail.com'),
  ('0f6ee000-0000-4000-8000-000000000022', 1, 'hi-ho.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000023', 1, 'hotmail.co.jp'),
  ('0f6ee000-0000-4000-8000-000000000024', 1, 'hotmail.com'),
  ('0f6ee000-0000-4000-8000-000000000025', 1, 'i.softbank.jp'),
  ('0f6ee000-0000-4000-8000-000000000026', 1, 'icloud.com'),
  ('0f6ee000-0000-4000-8000-000000000027', 1, 'iij4u.or.jp'),
  ('0f6ee000-0000-4000-8000-000000000028', 1, 'infoseek.jp'),
  ('0f6ee000-0000-4000-8000-000000000029', 1, 'infoweb.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000030', 1, 'jcom.home.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000031', 1, 'jcom.zaq.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000032', 1, 'live.com'),
  ('0f6ee000-0000-4000-8000-000000000033', 1, 'live.jp'),
  ('0f6ee000-0000-4000-8000-000000000034', 1, 'mac.com'),
  ('0f6ee000-0000-4000-8000-000000000035', 1, 'mail.com'),
  ('0f6ee000-0000-4000-8000-000000000037', 1, 'me.com'),
  ('0f6ee000-0000-4000-8000-000000000038', 1, 'msn.com'),
  ('0f6ee000-0000-4000-8000-000000000039', 1, 'nifty.com'),
  ('0f6ee000-0000-4000-8000-000000000040', 1, 'nifty.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000041', 1, 'ocn.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000042', 1, 'odn.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000043', 1, 'outlook.com'),
  ('0f6ee000-0000-4000-8000-000000000044', 1, 'outlook.jp'),
  ('0f6ee000-0000-4000-8000-000000000046', 1, 'plala.or.jp'),
  ('0f6ee000-0000-4000-8000-000000000047', 1, 'proton.me'),
  ('0f6ee000-0000-4000-8000-000000000048', 1, 'protonmail.com'),
  ('0f6ee000-0000-4000-8000-000000000049', 1, 'rakuten.jp'),
  ('0f6ee000-0000-4000-8000-000000000050', 1, 'so-net.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000051', 1, 'softbank.jp'),
  ('0f6ee000-0000-4000-8000-000000000052', 1, 'softbank.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000054', 1, 'uqmobile.jp'),
  ('0f6ee000-0000-4000-8000-000000000055', 1, 'wakwak.com'),
  ('0f6ee000-0000-4000-8000-000000000056', 1, 'willcom.com'),
  ('0f6ee000-0000-4000-8000-000000000057', 1, 'y-mobile.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000058', 1, 'yahoo.co.jp'),
  ('0f6ee000-0000-4000-8000-000000000059', 1, 'yahoo.com'),
  ('0f6ee000-0000-4000-8000-000000000060', 1, 'yahoo.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000061', 1, 'ymail.com'),
  ('0f6ee000-0000-4000-8000-000000000062', 1, 'ymail.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000063', 1, 'ymobile.ne.jp'),
  ('0f6ee000-0000-4000-8000-000000000064', 1, 'zoho.com');
