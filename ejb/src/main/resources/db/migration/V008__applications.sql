-- What an organisation is beyond its people: who vouches for it, and how its state came about.
alter table organisation add column chamber varchar(120);
alter table organisation add column state_reason varchar(500);
alter table organisation add column state_changed_at timestamp(6) with time zone;
alter table organisation add column erased_at timestamp(6) with time zone;
alter table organisation add constraint organisation_with_kind unique (id, kind);

create table organisation_application (
  id uuid primary key,
  version bigint not null,
  submission uuid not null unique,
  kind varchar(20) not null check (kind in ('COMPANY', 'INSTITUTION', 'SUPPORTER')),
  state varchar(20) not null
    check (state in ('APPLIED', 'MAIL_CONFIRMED', 'REVIEW', 'APPROVED', 'REJECTED', 'EXPIRED')),
  name varchar(120) not null,
  kana varchar(240) not null,
  search_key varchar(900) not null,
  corporate_number varchar(13),
  postal_address varchar(300) not null,
  region varchar(40) not null,
  chamber varchar(120) not null,
  domain varchar(253),
  challenge varchar(60) not null,
  family_name varchar(60) not null,
  given_name varchar(60) not null,
  family_kana varchar(120) not null,
  given_kana varchar(120) not null,
  mail_address varchar(254) not null,
  phone varchar(40) not null,
  language varchar(5) not null,
  terms_version varchar(40) not null,
  token_hash varchar(100) unique,
  confirm_until timestamp(6) with time zone not null,
  applied_at timestamp(6) with time zone not null,
  confirmed_at timestamp(6) with time zone,
  checked_at timestamp(6) with time zone,
  decided_at timestamp(6) with time zone,
  reviewer varchar(200),
  reason varchar(500),
  organisation_id uuid,
  erased_at timestamp(6) with time zone,
  -- With the kind, so that the kind of an organisation cannot change behind the back of its application.
  constraint application_of_organisation foreign key (organisation_id, kind) references organisation (id, kind)
);
create index application_by_state on organisation_application (region, state, applied_at);

create table application_field (
  application_id uuid not null references organisation_application (id),
  field_code varchar(40) not null references field (code),
  primary key (application_id, field_code)
);

create table application_check (
  id uuid primary key,
  version bigint not null,
  application_id uuid not null references organisation_application (id),
  item varchar(20) not null,
  evidence varchar(20) not null,
  note varchar(500) not null,
  checked_by varchar(200) not null,
  checked_at timestamp(6) with time zone not null
);
create index application_check_by_application on application_check (application_id, checked_at);

create table domain_claim (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id),
  domain varchar(253) not null,
  challenge varchar(60) not null,
  claimed_at timestamp(6) with time zone not null,
  evidence varchar(20),
  note varchar(500),
  verified_by varchar(200),
  verified_at timestamp(6) with time zone,
  removed_at timestamp(6) with time zone
);
create index domain_claim_by_organisation on domain_claim (organisation_id, claimed_at);

create table administrator_appointment (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id),
  account_id uuid not null references account (id),
  state varchar(20) not null check (state in ('ANNOUNCED', 'OBJECTED', 'WITHDRAWN', 'DONE', 'VOID')),
  reason varchar(500) not null,
  document varchar(200) not null,
  announced_by varchar(200) not null,
  announced_at timestamp(6) with time zone not null,
  effective_at timestamp(6) with time zone not null,
  objector varchar(200),
  objection varchar(500),
  ended_at timestamp(6) with time zone
);
create index appointment_by_organisation on administrator_appointment (organisation_id, announced_at);
create index appointment_by_time on administrator_appointment (state, effective_at);
