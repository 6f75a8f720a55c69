create table announcement_delivery (
  id uuid primary key,
  version bigint not null,
  announcement_id uuid not null unique references announcement (id),
  submission uuid not null unique,
  due_at timestamp(6) with time zone not null,
  by_mail boolean not null,
  told_up_to uuid,
  told_at timestamp(6) with time zone
);
create index announcement_delivery_by_due on announcement_delivery (told_at, due_at);

create table inquiry (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  submission uuid not null unique,
  reference varchar(12) not null,
  topic varchar(20) not null check (topic in ('SERVICE', 'APPLICATION', 'OPERATION', 'ACCOUNT', 'PRIVACY', 'OTHER')),
  state varchar(20) not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
  account_id uuid,
  name varchar(120) not null,
  organisation_name varchar(120) not null,
  mail_address varchar(254) not null,
  body varchar(4000) not null,
  language varchar(5) not null,
  search_key varchar(1000) not null,
  asked_at timestamp(6) with time zone not null,
  answered_at timestamp(6) with time zone,
  closed_at timestamp(6) with time zone
);
create index inquiry_by_region on inquiry (region, state, asked_at);
create index inquiry_by_account on inquiry (account_id, asked_at);
create index inquiry_by_closing on inquiry (closed_at);

create table inquiry_entry (
  id uuid primary key,
  version bigint not null,
  inquiry_id uuid not null references inquiry (id) on delete cascade,
  answer boolean not null,
  author varchar(120) not null,
  text varchar(4000) not null,
  at timestamp(6) with time zone not null
);
create index inquiry_entry_by_inquiry on inquiry_entry (inquiry_id, at);
