package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.model.Console;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/**
 * What organisations have settled. Every heartbeat asks for it, so that it is kept for a moment: the node at which it was
 * changed knows it at once, every other one within ten seconds.
 */
@ApplicationScoped
public class Consoles {

    private static final Duration MOMENT = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    private record Known(ConsoleSettings settings, Set<UUID> discreet, Instant at) {

        boolean isFresh(Instant now) {
            return !now.isBefore(at) && now.isBefore(at.plus(MOMENT));
        }
    }

    /** Of two administrators who both are the first, one has to look again. */
    public void add(Console console) {
        try {
            entities.persist(console);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public Optional<Console> lock(UUID organisationId) {
        return entities.createQuery("select c from Console c where c.organisationId = :organisation", Console.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The usual ones where nothing was settled. */
    public ConsoleSettings settings(UUID organisationId) {
        return known(organisationId).settings();
    }

    /** Those of whom colleagues see whether they are there, and not why not: one of their groups wants it so. */
    public Set<UUID> discreet(UUID organisationId) {
        return known(organisationId).discreet();
    }

    private Known known(UUID organisationId) {
        Instant now = clock.instant();
        Known before = known.get(organisationId);
        if (before != null && before.isFresh(now)) {
            return before;
        }
        Known read = new Known(read(organisationId), readDiscreet(organisationId), now);
        known.put(organisationId, read);
        return read;
    }

    private Set<UUID> readDiscreet(UUID organisationId) {
        return Set.copyOf(entities.createQuery("""
                        select distinct m.accountId from GroupMember m, ExtensionGroup g
                        where g.id = m.groupId and g.stateOnly = true and g.organisationId = :organisation
                        """, UUID.class)
                .setParameter("organisation", organisationId)
                .getResultList());
    }

    /** As they stand in the database. */
    public ConsoleSettings read(UUID organisationId) {
        return entities.createQuery("select c from Console c where c.organisationId = :organisation", Console.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .map(Console::toSettings)
                .orElse(ConsoleSettings.USUAL);
    }

    /** They are others now. */
    public void forget(UUID organisationId) {
        known.remove(organisationId);
    }
}
