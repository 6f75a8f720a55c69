package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.AbsencePlanRow;
import org.enishi.presence.model.AbsencePlan;
import org.enishi.presence.model.PlanFacts;
import org.enishi.presence.model.Presence;
import org.enishi.presence.model.Said;
import org.enishi.presence.model.Taken;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** What people have said of their presence, and what they plan. */
@ApplicationScoped
public class Presences {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Two pages of one person may both be the first. */
    public void add(Presence presence) {
        try {
            entities.persist(presence);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public void add(AbsencePlan plan) {
        entities.persist(plan);
    }

    public void remove(AbsencePlan plan) {
        entities.remove(plan);
    }

    public Optional<Presence> find(UUID accountId) {
        return entities.createQuery("select p from Presence p where p.accountId = :account", Presence.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Nobody else changes it until the end of the transaction. */
    public Optional<Presence> lock(UUID accountId) {
        return entities.createQuery("select p from Presence p where p.accountId = :account", Presence.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<Presence> ofOrganisation(UUID organisationId) {
        return entities.createQuery("select p from Presence p where p.organisationId = :organisation", Presence.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /**
     * Of those of the people who work in the organisation; one statement, and a line for each plan that runs. Found by who they are
     * and not by whose: PostgreSQL might look for some through everybody of an organisation.
     */
    public List<Said> saidBy(UUID organisationId, Collection<UUID> accountIds, Instant now) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.enishi.presence.model.Said(a.id, p.reason, p.reasonSince, p.reasonUntil,
                          p.lastSeenAt, q.kind, q.startsAt, q.endsAt, q.substituteId,
                          p.privateFrom, p.privateTo)
                        from Account a left join Presence p on p.accountId = a.id
                          left join AbsencePlan q on q.accountId = a.id and q.startsAt <= :now and q.endsAt > :now
                        where a.id in :accounts and coalesce(a.organisationId, a.organisationId) = :organisation
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, Said.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accountIds)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that run or are still to come. */
    public List<PlanFacts> plansOf(UUID accountId, Instant now) {
        return entities.createQuery("""
                        select new org.enishi.presence.model.PlanFacts(
                          p.accountId, p.kind, p.startsAt, p.endsAt, p.substituteId)
                        from AbsencePlan p where p.accountId = :account and p.endsAt > :now
                        """, PlanFacts.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Those that run now. */
    public List<PlanFacts> runningPlansOf(UUID organisationId, Instant now) {
        return entities.createQuery("""
                        select new org.enishi.presence.model.PlanFacts(
                          p.accountId, p.kind, p.startsAt, p.endsAt, p.substituteId)
                        from AbsencePlan p, Account a where a.id = p.accountId
                          and a.organisation.id = :organisation and p.startsAt <= :now and p.endsAt > :now
                        """, PlanFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Which of these people are taken now and let that be shown. */
    public List<Taken> takenOf(Collection<UUID> accountIds, Instant now) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.enishi.presence.model.Taken(e.accountId, e.startsAt, e.endsAt)
                        from Engagement e where e.accountId in :accounts and e.startsAt <= :now and e.endsAt > :now
                          and not exists (select p from Presence p
                            where p.accountId = e.accountId and p.meetingsHiddenAt is not null)
                        """, Taken.class)
                .setParameter("accounts", accountIds)
                .setParameter("now", now)
                .getResultList();
    }

    /** The same of everybody in an organisation. */
    public List<Taken> takenIn(UUID organisationId, Instant now) {
        return entities.createQuery("""
                        select new org.enishi.presence.model.Taken(e.accountId, e.startsAt, e.endsAt)
                        from Engagement e, Account a where a.id = e.accountId and a.organisation.id = :organisation
                          and e.startsAt <= :now and e.endsAt > :now
                          and not exists (select p from Presence p
                            where p.accountId = e.accountId and p.meetingsHiddenAt is not null)
                        """, Taken.class)
                .setParameter("organisation", organisationId)
                .setParameter("now", now)
                .getResultList();
    }

    /** The next one first. */
    public List<AbsencePlanRow> planRowsOf(UUID accountId, Instant now) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.AbsencePlanRow(
                          p.id, p.kind, p.startsAt, p.endsAt, p.substituteId, '')
                        from AbsencePlan p where p.accountId = :account and p.endsAt > :now order by p.startsAt, p.id
                        """, AbsencePlanRow.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    public Optional<AbsencePlan> findPlan(UUID accountId, UUID id) {
        return entities.createQuery(
                        "select p from AbsencePlan p where p.id = :id and p.accountId = :account", AbsencePlan.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Whose reason has come to its end. */
    public List<UUID> overReasons(Instant now, int most) {
        return entities.createQuery(
                        "select p.accountId from Presence p where p.reasonUntil <= :now order by p.reasonUntil",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Since when the reasons that hold were set, of those of the people whose is not younger than that. */
    public Map<UUID, Instant> reasonsBefore(Collection<UUID> accountIds, Instant moment, Instant now) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select p.accountId, p.reasonSince from Presence p
                        where p.accountId in :accounts and p.reasonSince <= :moment
                          and (p.reasonUntil is null or p.reasonUntil > :now)
                        """, Object[].class)
                .setParameter("accounts", accountIds)
                .setParameter("moment", moment)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** Whose private hours have begun or ended. */
    public List<UUID> turnedHours(Instant now, int most) {
        return entities.createQuery(
                        "select p.accountId from Presence p where p.privateTurnsAt <= :now order by p.privateTurnsAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whose plan runs without being shown so: found by the plans that are not over, however many people there are. */
    public List<UUID> begunPlans(Instant now, int most) {
        return entities.createQuery("""
                        select distinct p.accountId from AbsencePlan q, Presence p
                        where q.endsAt > :now and q.startsAt <= :now and p.accountId = q.accountId
                          and p.shownState <> org.enishi.presence.data.PresenceState.ON_LEAVE
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who is shown on leave without a plan that runs: found by the few who are shown so. */
    public List<UUID> endedPlans(Instant now, int most) {
        return entities.createQuery("""
                        select p.accountId from Presence p
                        where p.shownState = org.enishi.presence.data.PresenceState.ON_LEAVE and not exists (
                          select q from AbsencePlan q where q.accountId = p.accountId
                            and q.startsAt <= :now and q.endsAt > :now)
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whom devices have shown where he is, and nothing has since then. */
    public List<UUID> shownByDevicesBefore(Instant moment) {
        return entities.createQuery("""
                        select p.accountId from Presence p where p.shownSince < :moment
                          and p.shownState in (org.enishi.presence.data.PresenceState.PRESENT,
                            org.enishi.presence.data.PresenceState.UNVERIFIED,
                            org.enishi.presence.data.PresenceState.AWAY)
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** Nobody of the organisation lets himself be recognised any more. */
    public void forbidCameras(UUID organisationId) {
        entities.createQuery("""
                        update Presence p set p.cameraConsentedAt = null, p.version = p.version + 1
                        where p.organisationId = :organisation and p.cameraConsentedAt is not null
                        """).setParameter("organisation", organisationId).executeUpdate();
    }

    public int removePlansBefore(Instant oldest) {
        return entities.createQuery("delete from AbsencePlan p where p.endsAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }

    /** What somebody has said and planned. */
    public void forget(UUID accountId) {
        entities.createQuery("delete from AbsencePlan p where p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
        entities.createQuery("delete from Presence p where p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
