package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.portal.data.Measure;
import org.enishi.portal.model.ChargeRow;
import org.enishi.portal.model.Happening;
import org.enishi.portal.model.Mass;

/** What happened in all regions, and how it stands there; only read. */
@ApplicationScoped
public class Milestones {

    /** How many projects an institution has not opened. */
    public record Unread(String region, UUID institutionId, long amount) {}

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** By the order: of what a function makes of a time, PostgreSQL does not say that it is one with a zone. */
    public Optional<Instant> first() {
        return entities.createQuery("""
                        select m.happenedAt from Milestone m where m.measure = org.enishi.portal.data.Measure.PUBLISHED
                        order by m.happenedAt
                        """, Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All but what {@link #masses} counts: a project that is published may address hundreds at once. */
    public List<Happening> between(Instant from, Instant until) {
        return entities.createQuery("""
                        select new org.enishi.portal.model.Happening(m.measure, m.happenedAt, m.begunAt, m.region, m.projectId,
                          m.companyId, m.institutionId, m.forms, m.budget, m.negotiable, m.reason)
                        from Milestone m where m.happenedAt >= :from and m.happenedAt < :until and m.measure not in :masses
                        """, Happening.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("masses", Measure.MASSES)
                .getResultList();
    }

    public List<Mass> masses(Instant from, Instant until) {
        return entities.createQuery("""
                        select new org.enishi.portal.model.Mass(m.measure, m.region, m.institutionId, count(m))
                        from Milestone m where m.happenedAt >= :from and m.happenedAt < :until and m.measure in :masses
                        group by m.measure, m.region, m.institutionId
                        """, Mass.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("masses", Measure.MASSES)
                .getResultList();
    }

    public List<ChargeRow> charges() {
        return entities.createQuery("""
                        select new org.enishi.portal.model.ChargeRow(c.region, c.accountId, c.institutionId, c.projectId,
                          c.opened, c.answered, c.interested) from Charge c
                        """, ChargeRow.class).getResultList();
    }

    public List<Unread> unread() {
        return entities.createQuery("""
                        select new org.enishi.portal.store.Milestones.Unread(u.region, u.id, u.amount)
                        from UnreadProjects u where u.amount > 0
                        """, Unread.class).getResultList();
    }
}
