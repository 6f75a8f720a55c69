-- Who of an organisation is where, read without the rest: to count some of them.
create index presence_by_whereabouts on presence (organisation_id, shown_state, account_id);
