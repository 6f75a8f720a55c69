package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.MemberBatch;
import org.enishi.organisation.model.MemberBatchItem;

/** What was done to many at once, for as long as it can be undone and after. */
@ApplicationScoped
public class MemberBatches {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(MemberBatch batch) {
        entities.persist(batch);
    }

    public void add(MemberBatchItem item) {
        entities.persist(item);
    }

    public Optional<MemberBatch> find(UUID id) {
        return Optional.ofNullable(entities.find(MemberBatch.class, id));
    }

    /** Locked until the end of the transaction. */
    public Optional<MemberBatch> lock(UUID id) {
        return Optional.ofNullable(entities.find(MemberBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<MemberBatchItem> items(UUID batchId) {
        return entities.createQuery(
                        "select i from MemberBatchItem i where i.batchId = :batch order by i.id", MemberBatchItem.class)
                .setParameter("batch", batchId)
                .getResultList();
    }
}
