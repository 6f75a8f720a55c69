-- What somebody of an institution wants to be told of: a search in the list of projects, asked again by itself.
create table saved_search (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id),
  institution_id uuid not null references organisation (id),
  name varchar(80) not null,
  text varchar(100) not null,
  in_body boolean not null,
  forms varchar(400) not null,
  rhythm varchar(20) not null check (rhythm in ('SOON', 'DAILY', 'WEEKLY', 'OFF')),
  told_until timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone
);
create index saved_search_by_account on saved_search (account_id);
create index saved_search_by_due on saved_search (due_at);
