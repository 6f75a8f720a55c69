drop index if exists account_by_search_marks;
drop function if exists search_marks(uuid, text);
drop function if exists is_soon_found(uuid, text);

-- With which hiragana somebody is read, as a number. All who are read otherwise are one.
create or replace function first_kana(kana text) returns bigint
language sql immutable strict parallel safe as $$
  select case when ascii(kana) between 12353 and 12438 then ascii(kana) - 12352 else 0 end::bigint $$;

-- A pair of letters of somebody who is read with that hiragana, in numbers that no letter or pair alone has.
create or replace function mark_under_kana(whose bigint, pair bigint, kana bigint) returns bigint
language sql immutable strict parallel safe as $$ select whose + 2147483648 + (pair * 127 + kana) % 2147483648 $$;

-- Every letter of a text and every pair of letters that follow each other, as numbers, with whose they are: by these a text is found
-- inside words, also one of two letters, and nobody reads the numbers of others. The pairs a second time, with how the person is read:
-- by these it is found out that nobody up to a place in the order has a text. Two that are one number only cost a comparison.
-- The cost is told high, so that nobody makes the numbers of a row where the index has them.
create or replace function search_marks(owner uuid, kana text, key text) returns bigint[]
language plpgsql immutable strict parallel safe cost 1000 as $$
declare
  whose bigint := ('x' || left(owner::text, 8))::bit(32)::bigint << 32;
  under bigint := first_kana(kana);
  marks bigint[] := '{}';
  before bigint;
  code bigint;
  pair bigint;
  letter text;
begin
  foreach letter in array string_to_array(key, null) loop
    code := ascii(letter);
    marks := marks || (whose + code % 65536);
    if before is not null then
      pair := (1 + before % 32767) * 65536 + code % 65536;
      marks := marks || (whose + pair) || mark_under_kana(whose, pair, under);
    end if;
    before := code;
  end loop;
  return marks;
end $$;

-- What somebody who holds a text has to have: its pairs or, of a single letter, that.
create or replace function search_marks_of(owner uuid, wanted text) returns bigint[]
language sql immutable strict parallel safe as $$
  select array_agg(mark) from unnest(search_marks(owner, '', wanted)) mark
  where (mark & 4294967295) < 2147483648 and (length(wanted) = 1 or (mark & 4294967295) >= 65536) $$;

-- The first pair of a text under each hiragana but one, and under none.
create or replace function search_marks_but_under(owner uuid, wanted text, one bigint) returns bigint[]
language sql immutable strict parallel safe as $$
  select array_agg(mark_under_kana(('x' || left(owner::text, 8))::bit(32)::bigint << 32,
    (1 + ascii(wanted)::bigint % 32767) * 65536 + ascii(substr(wanted, 2))::bigint % 65536, kana))
  from generate_series(0, 86) kana where kana <> one $$;

-- Little waits to be put into it, because whoever looks for somebody has to read what waits. Nothing is counted of it: a text is
-- looked for by this index only where few are expected to have it.
create index if not exists account_by_marks
  on account using gin (search_marks(organisation_id, family_kana, search_key)) with (gin_pending_list_limit = 64);
alter index account_by_marks alter column 1 set statistics 0;

-- Some of an organisation, whoever it may be: ids are drawn by lot.
create index if not exists account_by_lot on account (organisation_id, id);

-- From where it is better to go through the people in their order and compare: from the beginning (an empty text), or from a hiragana
-- before which nobody has the text; null where it is better to ask the index. Of four hundred drawn by lot, enough hold the text for that
-- a thousand are soon counted, and from there one has not to pass by more people before the first of them than there are. People of one
-- name stand together, in the middle of the order as likely as in front. That nobody stands elsewhere is asked of the index.
create or replace function soon_found_from(owner uuid, wanted text) returns text
language plpgsql stable strict
set enable_seqscan = off as $$
declare
  holders integer;
  passed_by integer;
  start text;
  passed_by_from_start integer;
  elsewhere bigint[];
  looked_at integer;
  found_before boolean;
begin
  with drawn as (
    select search_key, family_kana, given_kana, id from account where organisation_id = owner order by id limit 400),
  placed as (
    select strpos(search_key, wanted) > 0 as holds, family_kana, row_number() over (order by family_kana, given_kana, id) as place
    from drawn),
  foremost as (select place, left(family_kana, 1) as kana from placed where holds order by place limit 1)
  select (select count(*) from placed where holds), f.place, f.kana,
    f.place - (select count(*) from placed where family_kana < f.kana)
    into holders, passed_by, start, passed_by_from_start
  from foremost f;
  if holders is null or holders < 20 then
    return null;
  elsif passed_by <= holders then
    return '';
  elsif passed_by_from_start > holders or length(wanted) < 2 or first_kana(start) = 0 then
    return null;
  end if;
  elsewhere := search_marks_but_under(owner, wanted, first_kana(start));
  select count(*), bool_or(family_kana < start and strpos(search_key, wanted) > 0) into looked_at, found_before
  from (
    select family_kana, search_key from account
    where search_marks(organisation_id, family_kana, search_key) && elsewhere limit 300) near;
  return case when looked_at < 300 and found_before is not true then start end;
end $$;

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
        and search_marks(a.organisation_id, a.family_kana, a.search_key) @> search_marks_of(o.id, wanted)
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
