package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.WaveRow;
import org.enishi.presence.model.Wave;

/** ひと声, by those who were asked. */
@ApplicationScoped
public class Waves {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Wave wave) {
        entities.persist(wave);
    }

    public Optional<Wave> find(UUID toId, UUID id) {
        return entities.createQuery("select w from Wave w where w.id = :id and w.toId = :to", Wave.class)
                .setParameter("id", id)
                .setParameter("to", toId)
                .getResultStream()
                .findFirst();
    }

    /** Those without an answer, the newest first. */
    public List<WaveRow> openTo(UUID toId, Instant since) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.WaveRow(w.id, w.fromId, '', w.wavedAt) from Wave w
                        where w.toId = :to and w.answer is null and w.wavedAt > :since order by w.wavedAt desc, w.id
                        """, WaveRow.class)
                .setParameter("to", toId)
                .setParameter("since", since)
                .setMaxResults(20)
                .getResultList();
    }

    public boolean isOpen(UUID fromId, UUID toId, Instant since) {
        return entities.createQuery("""
                        select count(w) from Wave w where w.fromId = :from and w.toId = :to and w.answer is null
                          and w.wavedAt > :since
                        """, Long.class)
                        .setParameter("from", fromId)
                        .setParameter("to", toId)
                        .setParameter("since", since)
                        .getSingleResult()
                > 0;
    }

    public long countSince(UUID fromId, UUID toId, Instant since) {
        return entities.createQuery("""
                        select count(w) from Wave w where w.fromId = :from and w.toId = :to and w.wavedAt > :since
                        """, Long.class)
                .setParameter("from", fromId)
                .setParameter("to", toId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** On both sides. */
    public void forget(UUID accountId) {
        entities.createQuery("delete from Wave w where w.fromId = :account or w.toId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    public int removeBefore(Instant oldest) {
        return entities.createQuery("delete from Wave w where w.wavedAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
