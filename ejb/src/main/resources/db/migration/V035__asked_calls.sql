-- Telephone systems ask where a call is to go: a third way by which calls come into the log, and one more thing that becomes of
-- them. The checks of V030 have other names on each database, so their columns are made anew.
alter table call_entry rename column result to former_result;
alter table call_entry add column result varchar(20)
  check (result in ('ANSWERED', 'MISSED', 'BUSY', 'FAILED', 'FORWARDED'));
update call_entry set result = former_result;
alter table call_entry alter column result set not null;
alter table call_entry drop column former_result;

alter table call_entry rename column source to former_source;
alter table call_entry add column source varchar(20)
  check (source in ('TYPED', 'FILE', 'ASKED'));
update call_entry set source = former_source;
alter table call_entry alter column source set not null;
alter table call_entry drop column former_source;
