-- The line under which somebody, or a telephone that nobody has an account for, is called. Names only of the latter.
create table extension (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  account_id uuid unique references account (id) on delete cascade,
  family_name varchar(60) not null,
  given_name varchar(60) not null,
  family_kana varchar(120) not null,
  given_kana varchar(120) not null,
  search_key varchar(500) not null,
  extension_number varchar(6),
  dial_in varchar(20),
  secret varchar(400),
  changed_at timestamp(6) with time zone not null,
  constraint extension_number_once unique (organisation_id, extension_number),
  constraint extension_dial_in_once unique (organisation_id, dial_in)
);

-- The groups of the telephones without an account; those of people stand in extension_group_member.
create table extension_group_phone (
  id uuid primary key,
  version bigint not null,
  group_id uuid not null references extension_group (id) on delete cascade,
  extension_id uuid not null references extension (id) on delete cascade,
  constraint extension_group_phone_once unique (group_id, extension_id)
);
create index extension_group_phone_by_extension on extension_group_phone (extension_id);

-- Everything that can be called in an organisation, one line each: a person is known by the id of his account.
create view directory_line as
select a.id, a.version, a.organisation_id, a.id as account_id,
  a.state,
  a.family_name, a.given_name, a.family_kana, a.given_kana, a.mail_address as login,
  coalesce(e.extension_number, '') as extension_number, coalesce(e.dial_in, '') as dial_in,
  coalesce(e.version, 0) as extension_version,
  case when e.secret is null then false else true end as has_secret,
  substring(a.family_kana, 1, 1) as initial,
  a.search_key || ' ' || coalesce(e.extension_number, '') || ' ' || coalesce(e.dial_in, '') as search_key
from account a left join extension e on e.account_id = a.id
where a.state <> 'DELETED'
union all
select p.id, p.version, p.organisation_id, cast(null as uuid),
  'ACTIVE',
  p.family_name, p.given_name, p.family_kana, p.given_kana, '',
  coalesce(p.extension_number, ''), coalesce(p.dial_in, ''),
  p.version,
  case when p.secret is null then false else true end,
  substring(p.family_kana, 1, 1),
  p.search_key || ' ' || coalesce(p.extension_number, '') || ' ' || coalesce(p.dial_in, '')
from extension p
where p.account_id is null;

create view directory_group as
select m.id, m.version, m.account_id as line_id, m.group_id, g.organisation_id, g.name, g.place
from extension_group_member m join extension_group g on g.id = m.group_id
union all
select p.id, p.version, p.extension_id, p.group_id, g.organisation_id, g.name, g.place
from extension_group_phone p join extension_group g on g.id = p.group_id;

-- In which order the people of a group are called. No row: in the order of their readings, one after another.
create table ringing (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  group_id uuid not null unique references extension_group (id) on delete cascade,
  strategy varchar(20) not null check (strategy in ('IN_TURN', 'TOGETHER', 'EVENLY')),
  skip_away boolean not null,
  skip_offline boolean not null,
  last_resort varchar(20) not null,
  seats varchar(20000) not null,
  changed_at timestamp(6) with time zone not null
);

-- Where calls of one number go, within the hours and outside of them. Days, holidays and steps are lines of text.
create table call_flow (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  dialled varchar(20) not null,
  name varchar(200) not null,
  open_days varchar(7) not null,
  open_from integer not null,
  open_until integer not null,
  holidays varchar(4000) not null,
  open_steps varchar(2000) not null,
  closed_steps varchar(2000) not null,
  changed_at timestamp(6) with time zone not null,
  constraint call_flow_once unique (organisation_id, dialled)
);

-- The numbers of the public network that belong to an organisation. Where each leads is found out.
create table outside_number (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  outside_number varchar(20) not null,
  kind varchar(20) not null check (kind in ('MAIN', 'DIAL_IN', 'FAX')),
  note varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  constraint outside_number_once unique (organisation_id, outside_number)
);
