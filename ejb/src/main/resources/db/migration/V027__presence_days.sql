-- How long somebody was seen in which state on one day. It outlives the transitions that it was counted from.
create table presence_day (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  seen_on date not null,
  state varchar(20) not null,
  seconds integer not null check (seconds >= 0),
  unique (account_id, seen_on, state)
);
create index presence_day_by_date on presence_day (seen_on);

alter table console add column sum_months integer default 13 not null;
alter table console add constraint console_sum_months check (sum_months between 0 and 13);

-- The last day of somebody that was added up.
alter table presence add column summed_until date;
