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

-- Groups between an organisation and its people, each with a place and with absence reasons of its own, one in a line.
create table extension_group (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  name varchar(100) not null,
  place integer not null,
  state_only boolean not null,
  reasons varchar(2000) not null,
  constraint extension_group_once unique (organisation_id, name)
);

create table extension_group_member (
  id uuid primary key,
  version bigint not null,
  group_id uuid not null references extension_group (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  constraint extension_group_member_once unique (group_id, account_id)
);
create index extension_group_member_by_account on extension_group_member (account_id);

-- Somebody asks whether a colleague has a moment. Gone after a day.
create table wave (
  id uuid primary key,
  version bigint not null,
  from_id uuid not null references account (id) on delete cascade,
  to_id uuid not null references account (id) on delete cascade,
  waved_at timestamp(6) with time zone not null,
  answer varchar(20)
);
create index wave_by_recipient on wave (to_id, waved_at);
create index wave_by_time on wave (waved_at);

-- Plans are looked for by their ends every few seconds; whoever is shown on leave is one of few.
create index absence_plan_by_start on absence_plan (starts_at);
create index absence_plan_by_end on absence_plan (ends_at);
create index presence_by_shown_state on presence (shown_state);

-- Hours in which a person shows nothing, by minutes of the day, and when they next begin or end.
alter table presence add column private_from integer;
alter table presence add column private_to integer;
alter table presence add column private_turns_at timestamp(6) with time zone;
create index presence_by_private_turn on presence (private_turns_at);
