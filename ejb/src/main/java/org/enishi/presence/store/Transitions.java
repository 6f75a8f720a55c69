package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.SeenOf;
import org.enishi.presence.model.Console;
import org.enishi.presence.model.Transition;

/** When people were seen in another state. */
@ApplicationScoped
public class Transitions {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Transition transition) {
        entities.persist(transition);
    }

    /** The newest first. */
    public List<HistoryRow> of(UUID accountId, int most) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.HistoryRow(t.happenedAt, t.state) from Transition t
                        where t.accountId = :account order by t.happenedAt desc, t.id
                        """, HistoryRow.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The oldest first. */
    public List<SeenOf> ofAll(Collection<UUID> accountIds, Instant begin, Instant end) {
        return accountIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select new org.enishi.presence.data.SeenOf(t.accountId, t.happenedAt, t.state) from Transition t
                        where t.accountId in :accounts and t.happenedAt >= :begin and t.happenedAt < :end
                        order by t.happenedAt, t.id
                        """, SeenOf.class)
                        .setParameter("accounts", accountIds)
                        .setParameter("begin", begin)
                        .setParameter("end", end)
                        .getResultList();
    }

    /** How each was seen last before a moment, of those of whom that is still known. */
    public List<SeenOf> lastBefore(Collection<UUID> accountIds, Instant moment) {
        return accountIds.isEmpty()
                ? List.of()
                : entities.createQuery("""
                        select new org.enishi.presence.data.SeenOf(t.accountId, t.happenedAt, t.state) from Transition t
                        where t.accountId in :accounts and t.happenedAt < :moment and not exists (
                          select later from Transition later where later.accountId = t.accountId
                          and later.happenedAt < :moment and later.happenedAt > t.happenedAt)
                        """, SeenOf.class)
                        .setParameter("accounts", accountIds)
                        .setParameter("moment", moment)
                        .getResultList();
    }

    public void remove(UUID accountId) {
        entities.createQuery("delete from Transition t where t.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Where an organisation keeps fewer days than others, also what is older than those. */
    public int removeOld(Instant now, int days) {
        int removed = removeBefore(now.minus(Duration.ofDays(days)));
        List<Console> keepingLess = entities.createQuery(
                        "select c from Console c where c.keptDays < :days", Console.class)
                .setParameter("days", days)
                .getResultList();
        for (Console console : keepingLess) {
            removed += removeBefore(now.minus(Duration.ofDays(console.keptDays())), console.organisationId());
        }
        return removed;
    }

    private int removeBefore(Instant oldest, UUID organisationId) {
        return entities.createQuery("""
                        delete from Transition t where t.happenedAt < :oldest and t.accountId in (
                          select p.accountId from Presence p where p.organisationId = :organisation)
                        """)
                .setParameter("oldest", oldest)
                .setParameter("organisation", organisationId)
                .executeUpdate();
    }

    private int removeBefore(Instant oldest) {
        return entities.createQuery("delete from Transition t where t.happenedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
