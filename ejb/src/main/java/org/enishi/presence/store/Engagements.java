package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.model.Engagement;

/** Who is taken when. */
@ApplicationScoped
public class Engagements {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Engagement engagement) {
        entities.persist(engagement);
    }

    public void removeOf(UUID bookingId) {
        entities.createQuery("delete from Engagement e where e.bookingId = :booking")
                .setParameter("booking", bookingId)
                .executeUpdate();
    }

    public int removeBefore(Instant oldest) {
        return entities.createQuery("delete from Engagement e where e.endsAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    public void forget(UUID accountId) {
        entities.createQuery("delete from Engagement e where e.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Who is taken without being shown so, though nothing stands above it. */
    public List<UUID> begun(Instant now, int most) {
        return entities.createQuery("""
                        select distinct p.accountId from Engagement e, Presence p
                        where e.endsAt > :now and e.startsAt <= :now and p.accountId = e.accountId
                          and p.meetingsHiddenAt is null
                          and p.shownState not in (org.enishi.presence.data.PresenceState.IN_MEETING,
                            org.enishi.presence.data.PresenceState.ON_LEAVE,
                            org.enishi.presence.data.PresenceState.AWAY_WITH_REASON,
                            org.enishi.presence.data.PresenceState.PRIVATE)
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is shown so without being taken any more: found by the few who are shown so. */
    public List<UUID> ended(Instant now, int most) {
        return entities.createQuery("""
                        select p.accountId from Presence p
                        where p.shownState = org.enishi.presence.data.PresenceState.IN_MEETING and not exists (
                          select e from Engagement e where e.accountId = p.accountId
                            and e.startsAt <= :now and e.endsAt > :now)
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
