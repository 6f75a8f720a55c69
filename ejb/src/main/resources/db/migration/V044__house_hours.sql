-- 営業時間 of an organisation, in its settings of the console. A call flow follows them, or has hours of its own.
alter table console add column open_days varchar(7) not null default '12345';
alter table console add column open_from integer not null default 32400;
alter table console add column open_until integer not null default 64800;
alter table console add column holidays varchar(4000) not null default '';
alter table call_flow add column house_hours boolean not null default false;
