-- The list of a large organisation in each order that a heading gives, read from its beginning and not sorted: people of the
-- same office, role or department stand by their kana either way round, so these have an index for each direction.
create index account_by_role on account (organisation_id, role, family_kana, given_kana, id);
create index account_by_role_down on account (organisation_id, role desc, family_kana, given_kana, id);
create index account_by_title on account (organisation_id, title, family_kana, given_kana, id);
create index account_by_title_down on account (organisation_id, title desc, family_kana, given_kana, id);
create index account_by_department on account (organisation_id, department, family_kana, given_kana, id);
create index account_by_department_down on account (organisation_id, department desc, family_kana, given_kana, id);
create index account_by_name on account (organisation_id, family_name, given_name);
create index account_by_creation on account (organisation_id, created_at);
create index account_by_change on account (organisation_id, changed_at);

-- Also with the state, so that whoever is passed over on the way to a late page, or sorted by what stands elsewhere, is not read.
create index account_by_reading on account (organisation_id, family_kana, given_kana, id, state);
drop index account_by_kana;

-- To count whoever is active and not locked, nothing is read but this.
create index account_by_standing on account (organisation_id, state, role, login_key, id);
drop index account_by_organisation;

-- Who is locked is asked of the few guards that are closed.
create index sign_in_guard_by_closure on sign_in_guard (closed_until);

-- What the people of an organisation have in hand, told before they are deleted.
create index room_seat_by_organisation on room_seat (organisation_id, account_id);
create index assignment_by_organisation on assignment (organisation_id, account_id);
