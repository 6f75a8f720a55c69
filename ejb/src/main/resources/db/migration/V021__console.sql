-- What an organisation has settled for its presence. No row: the usual.
create table console (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null unique references organisation (id) on delete cascade,
  absent_seconds integer not null check (absent_seconds between 10 and 300),
  other_seconds integer not null check (other_seconds between 5 and 60),
  frames_seconds integer not null check (frames_seconds between 10 and 120),
  idle_seconds integer not null check (idle_seconds between 60 and 1800),
  kept_days integer not null check (kept_days between 1 and 30),
  activity boolean not null,
  camera boolean not null,
  last_seen boolean not null,
  layout varchar(20) not null,
  changed_at timestamp(6) with time zone not null
);

-- Who may set whose absence reason, until the person takes that back.
create table reason_deputy (
  id uuid primary key,
  version bigint not null,
  person_id uuid not null references account (id) on delete cascade,
  deputy_id uuid not null references account (id) on delete cascade,
  named_at timestamp(6) with time zone not null,
  constraint reason_deputy_once unique (person_id, deputy_id)
);
create index reason_deputy_by_deputy on reason_deputy (deputy_id);
