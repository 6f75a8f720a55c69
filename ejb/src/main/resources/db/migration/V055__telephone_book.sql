-- The lines of the directory in the order of a telephone book, read along an index and no further than the page: for that, PostgreSQL
-- wants each half of the union to be one table, with nothing joined to it and no condition of its own, and columns of one type. Who
-- cannot be called now, and an extension whose account has its line already, is told by the state.
create view telephone_book as
select a.id, a.version, a.organisation_id, a.state, a.family_kana, a.given_kana, substring(a.family_kana, 1, 1) as initial
from account a
union all
select p.id, p.version, p.organisation_id,
  cast(case when p.account_id is null then 'ACTIVE' else 'DELETED' end as varchar(20)),
  p.family_kana, p.given_kana, substring(p.family_kana, 1, 1)
from extension p;

create index extension_by_reading on extension (organisation_id, family_kana, given_kana, id);
