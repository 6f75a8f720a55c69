-- Files of projects: they lie where those of rooms lie, and the text of the project says which of them it has.
alter table attachment alter column room_id drop not null;
alter table attachment add column project_id uuid references project (id);
alter table attachment add constraint attachment_somewhere
  check ((room_id is null and project_id is not null) or (room_id is not null and project_id is null));
create index attachment_by_project on attachment (project_id);

-- Of each file a line: id, size, name; five at most.
alter table project add column files varchar(2000) default '' not null;
alter table project_edition add column files varchar(2000) default '' not null;
alter table draft_review add column files varchar(2000) default '' not null;
