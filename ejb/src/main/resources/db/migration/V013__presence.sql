-- What a person has said of his presence. What his devices say is never stored.
create table presence (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account (id) on delete cascade,
  organisation_id uuid not null references organisation (id) on delete cascade,
  reason varchar(40),
  reason_since timestamp(6) with time zone,
  reason_until timestamp(6) with time zone,
  consented_at timestamp(6) with time zone,
  last_seen_at timestamp(6) with time zone,
  shown_state varchar(20) not null,
  shown_reason varchar(40) not null,
  shown_since timestamp(6) with time zone
);
create index presence_by_organisation on presence (organisation_id);
create index presence_by_end on presence (reason_until);

create table presence_transition (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  state varchar(20) not null,
  happened_at timestamp(6) with time zone not null
);
create index presence_transition_by_account on presence_transition (account_id, happened_at);
create index presence_transition_by_time on presence_transition (happened_at);

create table absence_plan (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  kind varchar(20) not null check (kind in ('VACATION', 'BUSINESS_TRIP', 'TRAINING', 'OTHER')),
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  substitute_id uuid references account (id) on delete set null
);
create index absence_plan_by_account on absence_plan (account_id, starts_at);

create table absence_reasons (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null unique references organisation (id) on delete cascade,
  reasons varchar(2000) not null,
  changed_at timestamp(6) with time zone not null
);

create table profile_picture (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account (id) on delete cascade,
  organisation_id uuid not null references organisation (id) on delete cascade,
  hash varchar(64) not null,
  png bytea not null,
  changed_at timestamp(6) with time zone not null
);
create index profile_picture_by_organisation on profile_picture (organisation_id, hash);
