package org.enishi.it.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.store.CallEntries;
import org.enishi.presence.store.DaySums;
import org.enishi.presence.store.Desks;
import org.enishi.presence.store.Presences;
import org.enishi.presence.store.Slips;
import org.enishi.presence.store.Transitions;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.time.ServerClock;

/** What stands in the database and in the cache of somebody's presence. */
@ApplicationScoped
public class PresenceTraces {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Presences presences;

    @Inject
    private Transitions transitions;

    @Inject
    private DaySums days;

    @Inject
    private Slips slips;

    @Inject
    private CallEntries calls;

    @Inject
    private Desks desks;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    /** The oldest first. */
    @Transactional
    public List<PresenceState> statesOf(UUID person) {
        return entities.createQuery(
                        "select t.state from Transition t where t.accountId = :person order by t.happenedAt",
                        PresenceState.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Transactional
    public String reasonOf(UUID person) {
        return entities.createQuery("select p.reason from Presence p where p.accountId = :person", String.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    /** Who of them has been away for a while. */
    @Transactional
    public Set<UUID> awayAmong(Set<UUID> people) {
        Instant now = clock.instant();
        return presences
                .reasonsBefore(people, now.minus(PresencePolicy.A_WHILE), now)
                .keySet();
    }

    @Transactional
    public boolean isKnown(UUID person) {
        return presences.find(person).isPresent() || desks.find(person).isPresent();
    }

    /** As a server leaves him that stops while he is at his desk. */
    @Transactional
    public void leaveBehind(UUID person) {
        desks.remove(person);
        entities.createQuery("update Presence p set p.shownSince = :past where p.accountId = :person")
                .setParameter("past", clock.instant().minus(Duration.ofDays(1)))
                .setParameter("person", person)
                .executeUpdate();
    }

    @Transactional
    public void suspend(UUID person) {
        entities.createQuery("""
                        update Account a set a.state = org.enishi.organisation.data.AccountState.SUSPENDED
                        where a.id = :person
                        """).setParameter("person", person).executeUpdate();
    }

    /** As the timer does every ten minutes. */
    @Transactional
    public void clearUp() {
        transitions.removeOld(clock.instant(), 30);
        days.removeOld(LocalDate.now(clock), 13);
        slips.removeSettledBefore(clock.instant().minus(Duration.ofDays(30)));
    }

    /** As the timer does every ten minutes. */
    @Transactional
    public void forgetOldCalls() {
        LocalDateTime oldest = CallPolicy.oldest(LocalDateTime.now(clock.withZone(ServerClock.JAPAN)));
        calls.removeBefore(oldest.atZone(ServerClock.JAPAN).toInstant());
    }

    @Transactional
    public Optional<LocalDate> countedUntil(UUID person) {
        return days.countedUntil(person);
    }

    /** What an organisation's log says of one kind of act, the oldest first. */
    @Transactional
    public List<String> changes(UUID organisation, AuditAct act) {
        return entities.createQuery("""
                        select concat(e.item, ': ', e.before, ' > ', e.after) from AuditEntry e
                        where e.organisationId = :organisation and e.act = :act order by e.at
                        """, String.class)
                .setParameter("organisation", organisation)
                .setParameter("act", act)
                .getResultList();
    }

    /** How often something was written down by somebody. */
    @Transactional
    public long acts(UUID organisation, UUID by) {
        return entities.createQuery(
                        "select count(e) from AuditEntry e where e.organisationId = :organisation and e.actorId = :by",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("by", by)
                .getSingleResult();
    }

    /** What the mails of one kind say to somebody, with their subjects. */
    @Transactional
    public List<String> mails(UUID person, String event) {
        return entities.createQuery("""
                        select concat(m.subject, m.body) from OutgoingMail m
                        where m.accountId = :person and m.event = :event
                        """, String.class)
                .setParameter("person", person)
                .setParameter("event", event)
                .getResultList();
    }

    /** As the organisation tells it. */
    @Transactional
    public void leaveForEver(UUID person, UUID organisation) {
        facts.fire(new MemberDeleted(person, organisation, clock.instant()));
    }

    public LocalDateTime localTime() {
        return LocalDateTime.now(clock);
    }
}
