package org.enishi.shared.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.notice.model.DigestLine;

/** What waits for the morning. */
@ApplicationScoped
public class DigestLines {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(DigestLine line) {
        entities.persist(line);
    }

    public List<UUID> readersOfDue(Instant now) {
        return entities.createQuery("select distinct l.accountId from DigestLine l where l.dueAt <= :now", UUID.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** Taken out, so that nobody else puts them into a mail; in an order that says nothing of who came first. */
    public List<DigestLine> takeDue(UUID accountId, Instant now) {
        List<DigestLine> lines = entities.createQuery(
                        "select l from DigestLine l where l.accountId = :account and l.dueAt <= :now order by l.text, l.id",
                        DigestLine.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        lines.forEach(entities::remove);
        return lines;
    }

    public void forget(UUID objectId) {
        entities.createQuery("delete from DigestLine l where l.objectId = :object")
                .setParameter("object", objectId)
                .executeUpdate();
    }

    public void removeOf(UUID accountId) {
        entities.createQuery("delete from DigestLine l where l.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
