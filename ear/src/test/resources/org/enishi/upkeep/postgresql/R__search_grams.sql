-- As PostgreSQL, and it alone, was once given it (decision 37).
create or replace function search_grams(owner uuid, key text) returns text[]
language sql immutable strict
return array(select distinct left(owner::text, 8) || substr(key, i, 2) from generate_series(1, length(key)) i);

create index if not exists account_by_search_grams on account using gin (search_grams(organisation_id, search_key));
