-- Every letter of a text and every pair of letters that follow each other, as numbers, with whose they are: by these a text is found
-- inside words, also one of two letters, and nobody reads the numbers of others. Two that are one number only cost a comparison.
-- The cost is told high, so that nobody makes the numbers of a row where the index has them.
create or replace function search_marks(owner uuid, key text) returns bigint[]
language plpgsql immutable strict parallel safe cost 1000 as $$
declare
  whose bigint := ('x' || left(owner::text, 8))::bit(32)::bigint << 32;
  marks bigint[] := '{}';
  before bigint;
  code bigint;
  letter text;
begin
  foreach letter in array string_to_array(key, null) loop
    code := ascii(letter);
    marks := marks || (whose + code % 65536);
    if before is not null then
      marks := marks || (whose + (1 + before % 32767) * 65536 + code % 65536);
    end if;
    before := code;
  end loop;
  return marks;
end $$;

-- What somebody who holds a text has to have: its pairs or, of a single letter, that.
create or replace function search_marks_of(owner uuid, wanted text) returns bigint[]
language sql immutable strict parallel safe as $$
  select case when length(wanted) = 1 then search_marks(owner, wanted)
    else (select array_agg(mark) from unnest(search_marks(owner, wanted)) mark where (mark & 4294967295) >= 65536) end $$;

-- Little waits to be put into it, because whoever looks for somebody has to read what waits. Nothing is counted of it: a text is
-- looked for by this index only where few are expected to have it.
create index if not exists account_by_search_marks
  on account using gin (search_marks(organisation_id, search_key)) with (gin_pending_list_limit = 64);
alter index account_by_search_marks alter column 1 set statistics 0;

-- Some of an organisation, whoever it may be: ids are drawn by lot.
create index if not exists account_by_lot on account (organisation_id, id);

-- Nothing where it is better to go through the people in their order and compare: of four hundred drawn by lot, enough hold the text for
-- that a thousand are soon counted, and one has not to pass by more people before the first of them than there are. Else what the index
-- is to be asked for: the pairs that the fewest of these four hundred have. One that everybody has takes the index longest and tells
-- nothing; and three of them leave few to compare.
create or replace function road_to(owner uuid, wanted text) returns text
language sql stable strict as $$
  with drawn as materialized (
    select search_key, family_kana, given_kana, id from account where organisation_id = owner order by id limit 400),
  pairs as (
    select substr(wanted, n, 2) as pair, n from generate_series(1, least(greatest(length(wanted) - 1, 1), 12)) n)
  select case when count(*) filter (where holds) >= 20 and min(place) filter (where holds) <= count(*) filter (where holds)
      then null
    else (
      select array_agg(marks[cardinality(marks)])::text
      from (
        select search_marks(owner, pair) as marks from pairs
        order by (select count(*) from drawn where strpos(search_key, pair) > 0), n limit 3) rarest) end
  from (
    select strpos(search_key, wanted) > 0 as holds, row_number() over (order by family_kana, given_kana, id) as place
    from drawn) placed $$;

-- As nodes ask that still run what was there before.
create or replace function is_soon_found(owner uuid, wanted text) returns boolean
language sql stable strict as $$ select road_to(owner, wanted) is null $$;

-- Of all organisations of a region, one after another as the list has them, the first who hold a text. Of whom a few are expected, the
-- index is asked for each organisation; else it is gone through them in their order until enough are found.
create or replace function people_of_region(wanted_region text, wanted text, most integer) returns setof uuid
language plpgsql stable strict
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
declare
  soon boolean;
  house uuid;
  found_there integer;
  missing integer := most;
begin
  select count(*) filter (where holds) >= 20 and min(place) filter (where holds) <= count(*) filter (where holds) into soon
  from (
    select strpos(drawn.search_key, wanted) > 0 as holds,
      row_number() over (order by o.kana, o.id, drawn.family_kana, drawn.given_kana, drawn.id) as place
    from (
      select search_key, family_kana, given_kana, id, organisation_id from account order by id limit 400) drawn
    join organisation o on o.id = drawn.organisation_id
    where o.region = wanted_region) placed;
  if not soon then
    return query
      select a.id from organisation o join account a on a.organisation_id = o.id
      where o.region = wanted_region and a.state in ('INVITED', 'FIRST_SIGNIN', 'ACTIVE', 'SUSPENDED')
        and search_marks(a.organisation_id, a.search_key) @> search_marks_of(o.id, wanted)
        and strpos(a.search_key, wanted) > 0
      order by o.kana, o.id, a.family_kana, a.given_kana, a.id limit most;
    return;
  end if;
  for house in select o.id from organisation o where o.region = wanted_region order by o.kana, o.id loop
    return query
      select a.id from account a
      where a.organisation_id = house and a.state in ('INVITED', 'FIRST_SIGNIN', 'ACTIVE', 'SUSPENDED')
        and strpos(a.search_key, wanted) > 0
      order by a.family_kana, a.given_kana, a.id limit missing;
    get diagnostics found_there = row_count;
    missing := missing - found_there;
    exit when missing <= 0;
  end loop;
end $$;
