package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.StateSum;
import org.enishi.presence.model.Console;
import org.enishi.presence.model.DaySum;

/** What is left of a day when its transitions are gone. */
@ApplicationScoped
public class DaySums {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(DaySum sum) {
        entities.persist(sum);
    }

    /** The newest first. */
    public List<StateSum> of(UUID accountId, YearMonth month) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.StateSum(s.seenOn, s.state, s.seconds) from DaySum s
                        where s.accountId = :account and s.seenOn between :first and :last
                        order by s.seenOn desc, s.state
                        """, StateSum.class)
                .setParameter("account", accountId)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList();
    }

    /** Whose last day before this one is not added up yet. */
    public List<UUID> uncounted(LocalDate last, int most) {
        return entities.createQuery("""
                        select p.accountId from Presence p where p.summedUntil is null or p.summedUntil < :last
                        order by p.accountId
                        """, UUID.class)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty while none was. */
    public Optional<LocalDate> countedUntil(UUID accountId) {
        return entities.createQuery(
                        "select p.summedUntil from Presence p where p.accountId = :account and p.summedUntil is not null",
                        LocalDate.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Beside whatever else happens to him, which it neither hinders nor is hindered by. */
    public void countUntil(UUID accountId, LocalDate last) {
        entities.createQuery("update Presence p set p.summedUntil = :last where p.accountId = :account")
                .setParameter("last", last)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Of how many months the organisation of this person keeps the sums, where it has said so. */
    public Optional<Integer> months(UUID accountId) {
        return entities.createQuery("""
                        select c.sumMonths from Console c, Presence p
                        where p.organisationId = c.organisationId and p.accountId = :account
                        """, Integer.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first. */
    public List<HistoryRow> seen(UUID accountId, Instant begin, Instant end) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.HistoryRow(t.happenedAt, t.state) from Transition t
                        where t.accountId = :account and t.happenedAt >= :begin and t.happenedAt < :end
                        order by t.happenedAt, t.id
                        """, HistoryRow.class)
                .setParameter("account", accountId)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .getResultList();
    }

    public Optional<PresenceState> lastBefore(Instant moment, UUID accountId) {
        return entities.createQuery("""
                        select t.state from Transition t where t.accountId = :account and t.happenedAt < :moment
                        order by t.happenedAt desc, t.id desc
                        """, PresenceState.class)
                .setParameter("account", accountId)
                .setParameter("moment", moment)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public void remove(UUID accountId) {
        entities.createQuery("delete from DaySum s where s.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Where an organisation keeps fewer months than others, also what is older than those. */
    public int removeOld(LocalDate today, int months) {
        int removed = entities.createQuery("delete from DaySum s where s.seenOn < :oldest")
                .setParameter("oldest", today.minusMonths(months))
                .executeUpdate();
        List<Console> keepingLess = entities.createQuery(
                        "select c from Console c where c.sumMonths < :months", Console.class)
                .setParameter("months", months)
                .getResultList();
        for (Console console : keepingLess) {
            removed += entities.createQuery("""
                            delete from DaySum s where s.seenOn < :oldest and s.accountId in (
                              select p.accountId from Presence p where p.organisationId = :organisation)
                            """)
                    .setParameter("oldest", today.minusMonths(console.sumMonths()))
                    .setParameter("organisation", console.organisationId())
                    .executeUpdate();
        }
        return removed;
    }
}
