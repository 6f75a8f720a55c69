create table room_incident (
  id uuid primary key,
  version bigint not null,
  room_id uuid not null references room (id) on delete cascade,
  operator_id uuid not null,
  operator_name varchar(120) not null,
  reason varchar(500) not null,
  opened_at timestamp(6) with time zone not null,
  closes_at timestamp(6) with time zone not null
);
create index room_incident_by_room on room_incident (room_id, operator_id, closes_at);
