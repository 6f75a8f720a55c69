-- Where a project goes on when its company can act again.
alter table project add column held_from varchar(20) check (held_from in ('RECRUITING', 'NEGOTIATING'));

-- After how many days the company was last told that its answer is awaited.
alter table project_response add column answer_reminder integer default 0 not null;
