-- 面談候補 in a room: proposed, answered by each person, confirmed for one of its times, changed, cancelled. The times of a
-- confirmed one stand in its own row.
create table meeting (
  id uuid primary key,
  version bigint not null,
  room_id uuid not null references room (id),
  proposer_id uuid not null references room_seat (id),
  state varchar(20) not null check (state in ('PROPOSED', 'CONFIRMED', 'CANCELLED')),
  place varchar(400) not null,
  placed_by varchar(20) not null check (placed_by in ('COMPANY', 'INSTITUTION')),
  online boolean not null,
  chosen_id uuid,
  starts_at timestamp(6) with time zone,
  ends_at timestamp(6) with time zone,
  edition integer not null,
  reason varchar(1000) not null,
  revision bigint not null,
  line_number bigint not null,
  moved_at timestamp(6) with time zone not null
);
create index meeting_by_room on meeting (room_id, moved_at);

create table meeting_slot (
  id uuid primary key,
  version bigint not null,
  meeting_id uuid not null references meeting (id),
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null
);
create index meeting_slot_by_meeting on meeting_slot (meeting_id, starts_at);

create table meeting_answer (
  id uuid primary key,
  version bigint not null,
  slot_id uuid not null references meeting_slot (id),
  seat_id uuid not null references room_seat (id),
  side varchar(20) not null check (side in ('COMPANY', 'INSTITUTION')),
  availability varchar(20) not null check (availability in ('YES', 'MAYBE', 'NO')),
  constraint meeting_answer_once unique (slot_id, seat_id)
);

-- What happens to a meeting is said in its room. The check gets a name, so that the next kind can be added to it.
alter table room_line add column kind_before varchar(20);
update room_line set kind_before = kind;
alter table room_line drop column kind;
alter table room_line add column kind varchar(20);
update room_line set kind = kind_before;
alter table room_line drop column kind_before;
alter table room_line alter column kind set not null;
alter table room_line add constraint room_line_kind check (kind in
  ('OPENED', 'MESSAGE', 'INVITED', 'LEFT', 'REMOVED', 'DEPARTED', 'DISCLOSED', 'ARCHIVED', 'RESTORED',
   'MEETING_PROPOSED', 'MEETING_CONFIRMED', 'MEETING_CHANGED', 'MEETING_CANCELLED'));

-- A calendar file that goes with a mail.
alter table outgoing_mail add column calendar varchar(8000);

-- Hours in which somebody is taken, and nothing of by what. Shown as 面談中 unless he wants that not to be shown.
create table engagement (
  id uuid primary key,
  version bigint not null,
  booking_id uuid not null,
  account_id uuid not null references account (id) on delete cascade,
  starts_at timestamp(6) with time zone not null,
  ends_at timestamp(6) with time zone not null,
  constraint engagement_once unique (booking_id, account_id)
);
create index engagement_by_account on engagement (account_id, starts_at);
create index engagement_by_end on engagement (ends_at);
alter table presence add column meetings_hidden_at timestamp(6) with time zone;

create or replace view sighting as
select p.id, p.version, p.account_id, p.organisation_id, p.shown_state as state,
  case p.shown_state
    when 'PRESENT' then 0
    when 'IN_MEETING' then 1
    when 'UNVERIFIED' then 2
    when 'AWAY' then 3
    when 'AWAY_WITH_REASON' then 4
    when 'ON_LEAVE' then 5
    when 'PRIVATE' then 6
    else 7
  end as standing
from presence p
where p.shown_state <> 'UNUSED';
