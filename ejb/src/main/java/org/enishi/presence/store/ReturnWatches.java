package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.model.ReturnWatch;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** Who waits for whom. */
@ApplicationScoped
public class ReturnWatches {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Two clicks wait once. */
    public void add(ReturnWatch watch) {
        try {
            entities.persist(watch);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public boolean exists(UUID watcherId, UUID personId) {
        return entities.createQuery("""
                        select count(w) from ReturnWatch w where w.watcherId = :watcher and w.personId = :person
                        """, Long.class)
                        .setParameter("watcher", watcherId)
                        .setParameter("person", personId)
                        .getSingleResult()
                > 0;
    }

    /** Who has waited longest first. */
    public List<UUID> watchersOf(UUID personId) {
        return entities.createQuery(
                        "select w.watcherId from ReturnWatch w where w.personId = :person order by w.askedAt, w.id",
                        UUID.class)
                .setParameter("person", personId)
                .getResultList();
    }

    public void remove(UUID watcherId, UUID personId) {
        entities.createQuery("delete from ReturnWatch w where w.watcherId = :watcher and w.personId = :person")
                .setParameter("watcher", watcherId)
                .setParameter("person", personId)
                .executeUpdate();
    }

    public void removeAllFor(UUID personId) {
        entities.createQuery("delete from ReturnWatch w where w.personId = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }

    /** On both sides. */
    public void forget(UUID accountId) {
        entities.createQuery("delete from ReturnWatch w where w.personId = :account or w.watcherId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public int removeBefore(Instant oldest) {
        return entities.createQuery("delete from ReturnWatch w where w.askedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
