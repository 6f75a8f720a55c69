package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.SlipRow;
import org.enishi.presence.model.MessageSlip;

/** 伝言メモ, by their recipients. */
@ApplicationScoped
public class Slips {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(MessageSlip slip) {
        entities.persist(slip);
    }

    public Optional<MessageSlip> find(UUID recipientId, UUID id) {
        return entities.createQuery(
                        "select s from MessageSlip s where s.id = :id and s.recipientId = :recipient",
                        MessageSlip.class)
                .setParameter("id", id)
                .setParameter("recipient", recipientId)
                .getResultStream()
                .findFirst();
    }

    /** What is to be done first, each part with the newest first. */
    public List<SlipRow> of(UUID recipientId, int most) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.SlipRow(
                          s.id, s.kind, s.caller, s.phone, s.text, s.writerId, '', s.writtenAt, s.settledAt)
                        from MessageSlip s where s.recipientId = :recipient
                        order by case when s.settledAt is null then 0 else 1 end, s.writtenAt desc, s.id
                        """, SlipRow.class)
                .setParameter("recipient", recipientId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Since a time, by one person for another. */
    public long countSince(UUID writerId, UUID recipientId, Instant since) {
        return entities.createQuery("""
                        select count(s) from MessageSlip s where s.writerId = :writer and s.recipientId = :recipient
                          and s.writtenAt > :since
                        """, Long.class)
                .setParameter("writer", writerId)
                .setParameter("recipient", recipientId)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Those for him; those that he wrote stay with their recipients. */
    public void removeOf(UUID recipientId) {
        entities.createQuery("delete from MessageSlip s where s.recipientId = :recipient")
                .setParameter("recipient", recipientId)
                .executeUpdate();
    }

    public int removeSettledBefore(Instant oldest) {
        return entities.createQuery("delete from MessageSlip s where s.settledAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
