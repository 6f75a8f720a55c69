-- Not asked yet: an index of these made short and frequent texts slower where the planner passed it by (decision 37).
-- Every letter of a text and every pair of letters that follow each other, with whose they are: by these a text is found inside
-- words, also one of two letters, of which an index of trigrams knows nothing. The cost is told high, so that where nothing can be
-- read out of the index the text itself is compared first.
create or replace function search_grams(owner uuid, key text) returns text[]
language sql immutable strict parallel safe cost 1000
return array(
  select distinct left(owner::text, 8) || substr(key, i, n)
  from generate_series(1, length(key)) i, generate_series(1, 2) n
  where i + n - 1 <= length(key));

-- What somebody who holds a text has to have: its pairs or, of a single letter, that.
create or replace function search_grams_of(owner uuid, wanted text) returns text[]
language sql immutable strict parallel safe
return array(
  select distinct left(owner::text, 8) || substr(wanted, i, 2)
  from generate_series(1, greatest(length(wanted) - 1, 1)) i);
