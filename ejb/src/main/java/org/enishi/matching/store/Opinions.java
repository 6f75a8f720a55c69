package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Opinion;

/** Opinions. The company asks for those that were delivered, an institution for its own. */
@ApplicationScoped
public class Opinions {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Opinion opinion) {
        entities.persist(opinion);
        entities.flush();
    }

    public Optional<Opinion> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Opinion.class, id));
    }

    public Optional<Opinion> lock(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Opinion.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Opinion> delivered(UUID projectId) {
        return entities.createQuery("""
                        select o from Opinion o where o.projectId = :project
                          and o.state = org.enishi.matching.data.OpinionState.DELIVERED order by o.deliveredAt, o.id
                        """, Opinion.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    public List<Opinion> of(UUID projectId, UUID institutionId) {
        return entities.createQuery("""
                        select o from Opinion o where o.projectId = :project and o.institutionId = :institution
                        order by o.writtenAt, o.id
                        """, Opinion.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getResultList();
    }

    public long count(UUID projectId, UUID senderId) {
        return entities.createQuery(
                        "select count(o) from Opinion o where o.projectId = :project and o.senderId = :sender",
                        Long.class)
                .setParameter("project", projectId)
                .setParameter("sender", senderId)
                .getSingleResult();
    }

    public long countSince(UUID senderId, Instant since) {
        return entities.createQuery(
                        "select count(o) from Opinion o where o.senderId = :sender and o.writtenAt >= :since",
                        Long.class)
                .setParameter("sender", senderId)
                .setParameter("since", since)
                .getSingleResult();
    }
}
