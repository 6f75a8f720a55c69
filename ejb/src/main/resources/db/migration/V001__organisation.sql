create table field (
  id uuid primary key,
  version bigint not null,
  code varchar(40) not null unique,
  name varchar(80) not null,
  english_name varchar(80) not null,
  display_order integer not null
);

create table organisation (
  id uuid primary key,
  version bigint not null,
  kind varchar(20) not null check (kind in ('OPERATOR', 'COMPANY', 'INSTITUTION', 'SUPPORTER')),
  state varchar(20) not null check (state in ('ACTIVE', 'PAUSED', 'STOPPED', 'LEFT')),
  name varchar(120) not null,
  kana varchar(240) not null,
  search_key varchar(400) not null,
  corporate_number varchar(13),
  postal_address varchar(300),
  phone varchar(40),
  region varchar(40) not null,
  created_at timestamp(6) with time zone not null
);
create index organisation_by_kind on organisation (region, kind, state);

create table organisation_domain (
  organisation_id uuid not null references organisation (id),
  domain varchar(253) not null,
  primary key (organisation_id, domain)
);

create table organisation_field (
  organisation_id uuid not null references organisation (id),
  field_code varchar(40) not null references field (code),
  primary key (organisation_id, field_code)
);

create table account (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id),
  role varchar(20) not null check (role in ('ADMINISTRATOR', 'MEMBER')),
  state varchar(20) not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'DELETED')),
  family_name varchar(60) not null,
  given_name varchar(60) not null,
  family_kana varchar(120) not null,
  given_kana varchar(120) not null,
  title varchar(80) not null,
  department varchar(120) not null,
  search_key varchar(900) not null,
  mail_address varchar(254) not null,
  login_key varchar(254) not null unique,
  password_hash varchar(300) not null,
  security_version integer not null,
  language varchar(5) not null,
  created_at timestamp(6) with time zone not null,
  first_signed_in_at timestamp(6) with time zone,
  last_signed_in_at timestamp(6) with time zone
);
create index account_by_organisation on account (organisation_id, state, role);

create table account_field (
  account_id uuid not null references account (id),
  field_code varchar(40) not null references field (code),
  primary key (account_id, field_code)
);

create table sign_in_guard (
  id uuid primary key,
  version bigint not null,
  guard_key varchar(300) not null unique,
  failures integer not null,
  first_failure_at timestamp(6) with time zone,
  closed_until timestamp(6) with time zone
);
