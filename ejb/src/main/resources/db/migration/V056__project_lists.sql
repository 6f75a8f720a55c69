-- What institutions are addressed by is looked through by state and deadline, and joined to where each of them stands: both without
-- the projects and the responses themselves, which are wide.
drop index project_by_state;
create index project_by_state on project (state, recruiting_until, id);
create index project_response_by_addressee on project_response (institution_id, project_id, status);
