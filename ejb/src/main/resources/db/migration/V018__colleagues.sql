-- Who waits for whom, once.
create table return_watch (
  id uuid primary key,
  version bigint not null,
  watcher_id uuid not null references account (id) on delete cascade,
  person_id uuid not null references account (id) on delete cascade,
  asked_at timestamp(6) with time zone not null,
  constraint return_watch_once unique (watcher_id, person_id)
);
create index return_watch_by_person on return_watch (person_id);

-- What a colleague has written down for somebody who was not there.
create table message_slip (
  id uuid primary key,
  version bigint not null,
  recipient_id uuid not null references account (id) on delete cascade,
  writer_id uuid not null,
  kind varchar(20) not null check (kind in ('CALLED', 'CALL_BACK', 'MATTER')),
  caller varchar(200) not null,
  phone varchar(200) not null,
  text varchar(1000) not null,
  written_at timestamp(6) with time zone not null,
  settled_at timestamp(6) with time zone
);
create index message_slip_by_recipient on message_slip (recipient_id, written_at);
