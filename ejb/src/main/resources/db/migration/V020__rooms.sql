-- チャット between a company and one institution about one project. The state is read from the moments.
create table room (
  id uuid primary key,
  version bigint not null,
  project_id uuid not null references project (id),
  company_id uuid not null references organisation (id),
  institution_id uuid not null references organisation (id),
  last_number bigint not null,
  revision bigint not null,
  opened_at timestamp(6) with time zone not null,
  spoken_at timestamp(6) with time zone,
  disclosed_at timestamp(6) with time zone,
  read_only_from timestamp(6) with time zone,
  archived_at timestamp(6) with time zone,
  constraint room_once unique (project_id, institution_id)
);
create index room_by_company on room (company_id);
create index room_by_institution on room (institution_id);

-- What one person has in a room: how he came in, from where on he reads, how far he has read.
create table room_seat (
  id uuid primary key,
  version bigint not null,
  room_id uuid not null references room (id),
  account_id uuid not null references account (id),
  organisation_id uuid not null references organisation (id),
  letter integer not null,
  invited_by uuid,
  left_at timestamp(6) with time zone,
  departed_at timestamp(6) with time zone,
  from_number bigint not null,
  read_number bigint not null,
  told_number bigint not null,
  muted boolean not null,
  promised_at timestamp(6) with time zone,
  constraint room_seat_once unique (room_id, account_id)
);
create index room_seat_by_account on room_seat (account_id);

-- What was said, and what happened. Numbered without gaps; the revision rises with every change as well.
create table room_line (
  id uuid primary key,
  version bigint not null,
  room_id uuid not null references room (id),
  number bigint not null,
  revision bigint not null,
  kind varchar(20) not null check (kind in
    ('OPENED', 'MESSAGE', 'INVITED', 'LEFT', 'REMOVED', 'DEPARTED', 'DISCLOSED', 'ARCHIVED', 'RESTORED')),
  author_id uuid references room_seat (id),
  subject_id uuid references room_seat (id),
  with_history boolean not null,
  text varchar(8000),
  search_key varchar(20000),
  quoted bigint,
  client_id uuid,
  sent_at timestamp(6) with time zone not null,
  edited_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone,
  constraint room_line_number unique (room_id, number),
  constraint room_line_once unique (author_id, client_id)
);
create index room_line_by_revision on room_line (room_id, revision);

-- Where the two had begun to talk before there were rooms. Each row gives its id to the room.
insert into room (id, version, project_id, company_id, institution_id, last_number, revision, opened_at,
  disclosed_at, read_only_from)
select r.id, 0, r.project_id, p.company_id, r.institution_id, 0, 0, r.room_opened_at, r.disclosed_at,
  case when r.status = 'STOPPED' then r.moved_at + interval '30' day end
from project_response r join project p on p.id = r.project_id
where r.room_opened_at is not null;
