-- Where colleagues are, for the user list: what presence shows of them, in its own words, and in which order the list sorts it.
create view sighting as
select p.id, p.version, p.account_id, p.organisation_id, p.shown_state as state,
  case p.shown_state
    when 'PRESENT' then 0
    when 'UNVERIFIED' then 1
    when 'AWAY' then 2
    when 'AWAY_WITH_REASON' then 3
    when 'ON_LEAVE' then 4
    else 5
  end as standing
from presence p
where p.shown_state <> 'UNUSED';
