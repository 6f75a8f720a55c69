-- Who has added people to an organisation, and whom.
create index account_by_adder on account (organisation_id, added_by);

-- Only where PostgreSQL was given it by a script of its own (decision 37).
drop index if exists account_by_search_grams;
