-- When an administrator or the person last changed the account; a sign-in changes nothing.
alter table account add column changed_at timestamp(6) with time zone;
update account set changed_at = created_at;
alter table account alter column changed_at set not null;

-- The list of an organisation in its usual order, and those who have not come for long.
create index account_by_kana on account (organisation_id, family_kana, given_kana, id);
create index account_by_last_sign_in on account (organisation_id, last_signed_in_at);
create index account_by_address on account (organisation_id, mail_address);

-- The last mail with an initial password of each account: whether it arrived.
create index outgoing_mail_by_invitation on outgoing_mail (account_id, event, created_at);
create view invitation_mail as
select m.id, m.version, m.account_id, m.state
from outgoing_mail m
where m.event in ('U-1', 'U-2')
  and not exists (
    select 1 from outgoing_mail n
    where n.account_id = m.account_id and n.event in ('U-1', 'U-2')
      and (n.created_at > m.created_at or (n.created_at = m.created_at and n.id > m.id)));

create table grid_settings (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null unique references account (id) on delete cascade,
  hidden_columns varchar(1000) not null,
  density varchar(20) not null check (density in ('COMPACT', 'STANDARD')),
  page_size integer not null,
  single_keys boolean not null
);

create table saved_view (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  name varchar(60) not null,
  query varchar(1000) not null,
  created_at timestamp(6) with time zone not null,
  unique (account_id, name)
);
