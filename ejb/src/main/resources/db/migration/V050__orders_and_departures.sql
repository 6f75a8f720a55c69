-- How many people of an institution find a project interesting, for the order of its list: counted for the whole list at once and not for
-- each of its lines. Institutions share the number of the project.
create view own_curiosity as
select c.project_id as id, max(c.version) as version, c.project_id, c.institution_id, count(*) as people
from curiosity c where c.cancelled_at is null
group by c.project_id, c.institution_id;

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
