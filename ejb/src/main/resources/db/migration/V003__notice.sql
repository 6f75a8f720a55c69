create table notice (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  kind varchar(20) not null,
  object_id uuid,
  text varchar(2000) not null,
  link varchar(500),
  state varchar(20) not null check (state in ('UNREAD', 'READ')),
  created_at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone
);
create index notice_by_account on notice (account_id, state, created_at);
create index notice_by_object on notice (object_id);

create table outgoing_mail (
  id uuid primary key,
  version bigint not null,
  account_id uuid references account (id) on delete cascade,
  event varchar(20) not null,
  recipient_name varchar(300) not null,
  recipient_address varchar(320) not null,
  subject varchar(500) not null,
  body varchar(20000) not null,
  secret boolean not null,
  message_id varchar(320) not null unique,
  topic varchar(400),
  dedup_key varchar(450) unique,
  state varchar(20) not null check (state in ('WAITING', 'SENT', 'DEAD')),
  attempts integer not null,
  created_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone not null,
  next_attempt_at timestamp(6) with time zone not null,
  claimed_by uuid,
  claimed_until timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  last_error varchar(600)
);
create index outgoing_mail_by_attempt on outgoing_mail (state, next_attempt_at);
create index outgoing_mail_by_topic on outgoing_mail (topic, due_at);
create index outgoing_mail_by_time on outgoing_mail (created_at);
create index outgoing_mail_by_account on outgoing_mail (account_id);
