-- A form of co-operation that is offered no more; projects that asked for it keep it.
alter table cooperation_form add column retired boolean default false not null;

-- When the company first did something about a 関心あり, and how long the institution had waited for it.
alter table project_response add column answered_at timestamp(6) with time zone;
alter table project_response add column waited_hours integer;

-- ④ of 面白そう: somebody thinks of another field or a new theme. Read in his own institution only.
alter table curiosity add column new_theme boolean default false not null;

-- Since when one side wants to take a stopped negotiation up again, and when the other one was last told of it.
alter table project_response add column resume_asked_at timestamp(6) with time zone;
alter table project_response add column resume_reminder integer default 0 not null;

-- What one person is to be mailed of together with everything else, in the morning.
create table digest_line (
  id uuid primary key,
  version bigint not null,
  account_id uuid not null references account (id) on delete cascade,
  event varchar(20) not null,
  object_id uuid,
  text varchar(300) not null,
  link varchar(500) not null,
  due_at timestamp(6) with time zone not null
);
create index digest_line_by_due on digest_line (due_at, account_id);
create index digest_line_by_object on digest_line (object_id);

-- When nothing was left of what was deleted.
alter table project add column erased_at timestamp(6) with time zone;
