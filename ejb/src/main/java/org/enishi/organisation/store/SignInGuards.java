package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.enishi.organisation.model.SignInGuard;

/** The counters of wrong passwords. They live in the database, so that they hold on every node and over a restart. */
@ApplicationScoped
public class SignInGuards {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Optional<SignInGuard> find(String key) {
        return query(key).findFirst();
    }

    /** Locked until the end of the transaction. */
    public Optional<SignInGuard> lock(String key) {
        return entities.createQuery("select g from SignInGuard g where g.key = :key", SignInGuard.class)
                .setParameter("key", key)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Written at once, so that a second writer of the same key fails here and not at commit. */
    public void add(SignInGuard guard) {
        entities.persist(guard);
        entities.flush();
    }

    /** The name by which somebody came is forgotten with him. */
    public void remove(String key) {
        entities.createQuery("delete from SignInGuard g where g.key = :key")
                .setParameter("key", key)
                .executeUpdate();
    }

    public Optional<Instant> closedUntil(String key) {
        return find(key).map(SignInGuard::closedUntil);
    }

    private java.util.stream.Stream<SignInGuard> query(String key) {
        return entities.createQuery("select g from SignInGuard g where g.key = :key", SignInGuard.class)
                .setParameter("key", key)
                .getResultStream();
    }
}
