-- When an institution came how far with a project, for the statistics. Of what was there before, as near as it is known.
alter table project_response add column addressed_at timestamp(6) with time zone;
alter table project_response add column opened_at timestamp(6) with time zone;
alter table project_response add column first_answered_at timestamp(6) with time zone;
alter table project_response add column interested_at timestamp(6) with time zone;
alter table project_response add column met_at timestamp(6) with time zone;
alter table project_response add column agreed_at timestamp(6) with time zone;
update project_response set addressed_at =
  coalesce((select p.published_at from project p where p.id = project_response.project_id), moved_at);
alter table project_response alter column addressed_at set not null;
update project_response set opened_at = coalesce(reacted_at, addressed_at) where reading <> 'UNREAD';
update project_response set first_answered_at = reacted_at where status <> 'NONE';
update project_response set interested_at = reacted_at where status not in ('NONE', 'NOT_INTERESTED');
update project_response set met_at = coalesce(disclosed_at, moved_at) where highest in ('MEETING', 'AGREED');
update project_response set agreed_at = moved_at where status = 'AGREED';
create index project_response_by_addressed on project_response (addressed_at);
create index project_response_by_opened on project_response (opened_at);
create index project_response_by_answer on project_response (first_answered_at);
create index project_response_by_interest on project_response (interested_at);
create index project_response_by_meeting on project_response (met_at);
create index project_response_by_agreement on project_response (agreed_at);
create index project_response_by_company_answer on project_response (answered_at);
-- What the lists count of each project, and what the timer looks for every few seconds, without reading millions of rows.
create index project_response_by_project on project_response (project_id, status, highest);
create index project_response_by_status on project_response (status, moved_at);
create index project_response_by_resume on project_response (resume_asked_at);
create index project_by_region on project (region, state, moved_at);
create index project_by_published on project (published_at);
create index curiosity_by_shown on curiosity (shown_from);

-- What happened between companies and institutions, one row for each thing, and what mail did not reach them: all that the
-- statistics know of other domains.
-- Whoever adds a kind gives it a Measure. A 面白そう happens when its company counts it, not when somebody presses.
create view milestone as
select p.id, p.version, 'PUBLISHED' as measure, p.published_at as happened_at, p.published_at as begun_at, p.region,
  p.id as project_id, p.company_id, cast(null as uuid) as institution_id, p.forms, p.budget, p.budget_negotiable,
  cast(null as varchar(20)) as reason
from project p where p.published_at is not null
union all
select r.id, r.version, 'ADDRESSED', r.addressed_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id
union all
select r.id, r.version, 'OPENED', r.opened_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id where r.opened_at is not null
union all
select r.id, r.version, 'ANSWERED', r.first_answered_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id where r.first_answered_at is not null
union all
select r.id, r.version, 'NO_INTEREST', r.reacted_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, r.reason
from project_response r join project p on p.id = r.project_id
where r.status = 'NOT_INTERESTED' and r.reacted_at is not null
union all
select r.id, r.version, 'INTEREST', r.interested_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id where r.interested_at is not null
union all
select r.id, r.version, 'MEETING', r.met_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id where r.met_at is not null
union all
select r.id, r.version, 'AGREEMENT', r.agreed_at, r.addressed_at, p.region, p.id, p.company_id, r.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id where r.agreed_at is not null
union all
select r.id, r.version, 'COMPANY_ANSWER', r.answered_at, r.interested_at, p.region, p.id, p.company_id,
  cast(null as uuid), p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id
where r.answered_at is not null and r.interested_at is not null
union all
select r.id, r.version, 'FIRST_ANSWER', r.first_answered_at, p.published_at, p.region, p.id, p.company_id,
  cast(null as uuid), p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id
where r.first_answered_at is not null and not exists (select 1 from project_response e where e.project_id = r.project_id
  and (e.first_answered_at < r.first_answered_at or e.first_answered_at = r.first_answered_at and e.id < r.id))
union all
select r.id, r.version, 'FIRST_MEETING', r.met_at, p.published_at, p.region, p.id, p.company_id,
  cast(null as uuid), p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from project_response r join project p on p.id = r.project_id
where r.met_at is not null and not exists (select 1 from project_response e where e.project_id = r.project_id
  and (e.met_at < r.met_at or e.met_at = r.met_at and e.id < r.id))
union all
select c.id, c.version, 'CURIOSITY', c.shown_from, c.shown_from, p.region, p.id, p.company_id, c.institution_id,
  p.forms, p.budget, p.budget_negotiable, cast(null as varchar(20))
from curiosity c join project p on p.id = c.project_id where c.hidden_from is null or c.hidden_from > c.shown_from
union all
select m.id, m.version, 'BOUNCED', m.created_at, m.created_at, o.region, cast(null as uuid),
  case when o.kind = 'INSTITUTION' then cast(null as uuid) else o.id end,
  case when o.kind = 'INSTITUTION' then o.id else cast(null as uuid) end,
  '', cast(null as integer), false, cast(null as varchar(20))
from outgoing_mail m join account a on a.id = m.account_id join organisation o on o.id = a.organisation_id
where m.state = 'DEAD';

-- Who of an institution looks after which project, and how far the institution has come with it.
create view charge as
select a.id, a.version, p.region, a.account_id, r.institution_id, r.project_id,
  case when r.opened_at is null then 0 else 1 end as opened,
  case when r.first_answered_at is null then 0 else 1 end as answered,
  case when r.interested_at is null then 0 else 1 end as interested
from assignment a
join project_response r on r.project_id = a.project_id and r.institution_id = a.organisation_id
join project p on p.id = r.project_id;

-- How many projects that still take answers an institution has not opened.
create view unread_projects as
select o.id, o.version, o.region, (select count(*) from project_response r join project p on p.id = r.project_id
  where r.institution_id = o.id and r.opened_at is null and p.state = 'RECRUITING') as amount
from organisation o where o.kind = 'INSTITUTION' and o.state = 'ACTIVE';

-- The days that have been counted, and what was counted on each. Without a row of its own a day is counted again.
create table counted_day (
  id uuid primary key,
  version bigint not null,
  counted_on date not null unique,
  counted_at timestamp(6) with time zone not null
);
create table daily_figure (
  id uuid primary key,
  version bigint not null,
  counted_on date not null,
  region varchar(40) not null,
  measure varchar(20) not null,
  dimension varchar(20) not null,
  part varchar(60) not null,
  company_id uuid,
  institution_id uuid,
  amount bigint not null
);
create index daily_figure_by_day on daily_figure (counted_on);
create index daily_figure_by_region on daily_figure (region, measure, dimension, counted_on);
create index daily_figure_by_company on daily_figure (company_id, counted_on);
create index daily_figure_by_institution on daily_figure (institution_id, counted_on);

-- What everybody may read, decided once and never taken back or refined: see decision 17.
create table told_figure (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  measure varchar(20) not null,
  dimension varchar(20) not null,
  part varchar(60) not null,
  since_month date not null,
  until_month date not null,
  disclosure varchar(20) not null,
  amount bigint,
  median integer,
  unique (region, measure, dimension, part, until_month)
);
-- The months of which it is decided what is told.
create table told_month (
  id uuid primary key,
  version bigint not null,
  region varchar(40) not null,
  month_begin date not null,
  unique (region, month_begin)
);
insert into cluster_lock (name) values ('statistics');
