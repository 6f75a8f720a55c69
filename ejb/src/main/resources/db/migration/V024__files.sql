-- What people give each other in a room: it hangs on a line, or waits for one.
create table attachment (
  id uuid primary key,
  version bigint not null,
  room_id uuid not null references room (id),
  line_id uuid references room_line (id),
  organisation_id uuid not null,
  account_id uuid not null,
  client_id uuid not null,
  place integer not null,
  name varchar(200) not null,
  name_key varchar(1000) not null,
  kind varchar(10) not null check (kind in ('PDF', 'PNG', 'JPEG', 'DOCX', 'XLSX', 'PPTX', 'TEXT', 'CSV')),
  byte_count bigint not null,
  brought_at timestamp(6) with time zone not null,
  constraint attachment_once unique (account_id, client_id)
);
create index attachment_by_line on attachment (line_id);
create index attachment_by_organisation on attachment (organisation_id);

-- The content, in parts, so that no file has to be in memory as a whole.
create table attachment_part (
  id uuid primary key,
  version bigint not null,
  attachment_id uuid not null references attachment (id) on delete cascade,
  number integer not null,
  bytes bytea not null,
  constraint attachment_part_number unique (attachment_id, number)
);

-- A message with files needs no words.
alter table room_line add column files integer default 0 not null;
