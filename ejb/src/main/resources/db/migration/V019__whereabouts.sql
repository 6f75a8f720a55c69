-- Where colleagues are, for the user list: what presence shows of them, in its own words, and in which order the list sorts it.
create view sighting as
select p.id, p.version, p.account_id, p.organisation_id, p.shown_state as state,
  case p.shown_state
    when 'PRESENT' then 0
    when 'UNVERIFIED' then 1
    when 'AWAY' then 2
    when 'AWAY_WITH_REASON' then 3
    when 'ON_LEAVE' then 4
    when 'PRIVATE' then 5
    else 6
  end as standing
from presence p
where p.shown_state <> 'UNUSED';

-- Who came last first, in the list of a large organisation.
create index account_by_latest_sign_in
  on account (organisation_id, last_signed_in_at desc nulls last, family_kana, given_kana, id);

-- What is counted of an organisation's people, by which the operator's list sorts, and how its region is called: by whoever
-- runs the service there.
create view headcount as
select o.id, o.version,
  (select min(d.domain) from organisation_domain d where d.organisation_id = o.id) as domain,
  (select count(*) from account a
    where a.organisation_id = o.id and a.state <> 'DELETED' and a.role = 'ADMINISTRATOR') as administrators,
  (select count(*) from account a where a.organisation_id = o.id and a.state <> 'DELETED') as people,
  (select max(a.last_signed_in_at) from account a
    where a.organisation_id = o.id and a.state <> 'DELETED') as last_signed_in_at,
  coalesce(
    (select min(r.name) from organisation r where r.region = o.region and r.kind = 'OPERATOR' and r.state = 'ACTIVE'),
    o.region) as region_name
from organisation o;
