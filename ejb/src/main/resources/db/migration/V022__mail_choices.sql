-- How one person wants to be mailed of one topic, where that is not the usual way.
create table mail_choice (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  topic varchar(20) not null,
  rhythm varchar(10) not null,
  constraint mail_choice_once unique (account_id, topic)
);
