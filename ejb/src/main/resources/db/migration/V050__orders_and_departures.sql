-- What lists of projects are ordered by, counted for the whole list at once and not for each of its lines.
-- How many people of an institution find a project interesting. Institutions share the number of the project.
create view own_curiosity as
select c.project_id as id, max(c.version) as version, c.project_id, c.institution_id, count(*) as people
from curiosity c where c.cancelled_at is null
group by c.project_id, c.institution_id;

-- Where a project stands by its forms: by the one that is first in the operator's list, which has no more than twenty, then by the
-- second, and so on. The same forms are looked up once, however many projects ask for them.
create view form_place as
select p.id, p.version, p.id as project_id, s.place
from project p
join (select d.forms, 0 - sum(power(2, 20 - f.display_order)) as place
  from (select distinct forms from project) d join cooperation_form f on d.forms like concat('%,', f.code, ',%')
  group by d.forms) s on s.forms = p.forms;

-- That a project or a negotiation ended because an organisation left is told to each reader in his own language. Until now it was kept as
-- the sentence of one language.
alter table project add column remark_kind varchar(20) default 'TYPED' not null;
alter table project add constraint project_remark_kind check (remark_kind in ('TYPED', 'COMPANY_LEFT'));
update project set remark_kind = 'COMPANY_LEFT', remark = null
  where state = 'WITHDRAWN' and remark = '発信した企業が利用を終了したため、取り下げられました。';
update project_response set reason_text = null
  where stop_cause = 'WITHDRAWN' and reason_text = '発信した企業が利用を終了したため、取り下げられました。';
update project_response set stop_cause = 'INSTITUTION_LEFT', reason_text = null
  where stop_cause = 'INSTITUTION' and reason_text = '教育・研究機関が利用を終了したため、交渉が終了しました。';
