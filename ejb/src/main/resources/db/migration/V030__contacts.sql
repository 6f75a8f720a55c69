-- 共通電話帳: whoever is outside of an organisation and is called by its people. Names are kept as they are searched, too.
create table shared_contact (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  name varchar(200) not null,
  kana varchar(200) not null,
  company varchar(200) not null,
  contact_group varchar(100) not null,
  number_one varchar(20) not null,
  number_two varchar(20) not null,
  number_three varchar(20) not null,
  memo varchar(1000) not null,
  name_key varchar(200) not null,
  company_key varchar(200) not null,
  group_key varchar(200) not null,
  changed_at timestamp(6) with time zone not null,
  constraint shared_contact_once unique (organisation_id, name_key, company_key)
);
create index shared_contact_by_kana on shared_contact (organisation_id, kana);

-- 通話ログ: what became of calls. The mark says which call it was, so that none is written down twice.
create table call_entry (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references organisation (id) on delete cascade,
  called_at timestamp(6) with time zone not null,
  from_number varchar(40) not null,
  to_number varchar(40) not null,
  seconds integer not null,
  result varchar(20) not null check (result in ('ANSWERED', 'MISSED', 'BUSY', 'FAILED')),
  source varchar(20) not null check (source in ('TYPED', 'FILE')),
  mark varchar(120) not null,
  slip_for uuid references account (id) on delete set null,
  constraint call_entry_once unique (organisation_id, mark)
);
create index call_entry_by_time on call_entry (organisation_id, called_at);
create index call_entry_by_slip on call_entry (slip_for);
