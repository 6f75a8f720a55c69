-- The lists of a company, and of the operator of a region, tab by tab and in the orders that they have: a page is read along one of
-- these and no further. The expression is that of CompanyCriteria, to the letter: with another one none of them would be used, and
-- what is changed needs another name.
create index if not exists project_of_company_by_deadline on project (company_id, (case state when 'DRAFT' then 'DRAFTS' when 'REQUESTED' then 'DRAFTS'
  when 'SCHEDULED' then 'DRAFTS' when 'RECRUITING' then 'RECRUITING' when 'SUSPENDED' then 'RECRUITING'
  when 'NEGOTIATING' then 'RECRUITING' when 'CLOSED' then 'CLOSED' when 'WITHDRAWN' then 'CLOSED' end), recruiting_until, id);

create index if not exists project_of_company_by_title on project (company_id, (case state when 'DRAFT' then 'DRAFTS' when 'REQUESTED' then 'DRAFTS'
  when 'SCHEDULED' then 'DRAFTS' when 'RECRUITING' then 'RECRUITING' when 'SUSPENDED' then 'RECRUITING'
  when 'NEGOTIATING' then 'RECRUITING' when 'CLOSED' then 'CLOSED' when 'WITHDRAWN' then 'CLOSED' end), title_key, id);

create index if not exists project_of_company_by_change on project (company_id, (case state when 'DRAFT' then 'DRAFTS' when 'REQUESTED' then 'DRAFTS'
  when 'SCHEDULED' then 'DRAFTS' when 'RECRUITING' then 'RECRUITING' when 'SUSPENDED' then 'RECRUITING'
  when 'NEGOTIATING' then 'RECRUITING' when 'CLOSED' then 'CLOSED' when 'WITHDRAWN' then 'CLOSED' end), moved_at, id);

create index if not exists project_of_region_by_deadline on project (region, (case state when 'DRAFT' then 'DRAFTS' when 'REQUESTED' then 'DRAFTS'
  when 'SCHEDULED' then 'DRAFTS' when 'RECRUITING' then 'RECRUITING' when 'SUSPENDED' then 'RECRUITING'
  when 'NEGOTIATING' then 'RECRUITING' when 'CLOSED' then 'CLOSED' when 'WITHDRAWN' then 'CLOSED' end), recruiting_until, id);

create index if not exists project_of_region_by_change on project (region, (case state when 'DRAFT' then 'DRAFTS' when 'REQUESTED' then 'DRAFTS'
  when 'SCHEDULED' then 'DRAFTS' when 'RECRUITING' then 'RECRUITING' when 'SUSPENDED' then 'RECRUITING'
  when 'NEGOTIATING' then 'RECRUITING' when 'CLOSED' then 'CLOSED' when 'WITHDRAWN' then 'CLOSED' end), moved_at, id);
