package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.ResetRequest;

/** Requests for a new password that wait to be looked at. */
@ApplicationScoped
public class ResetRequests {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(ResetRequest request) {
        entities.persist(request);
    }

    public List<UUID> oldest(int atMost) {
        return entities.createQuery("select r.id from ResetRequest r order by r.requestedAt, r.id", UUID.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Empty when another node was faster. */
    public Optional<ResetRequest> take(UUID id) {
        Optional<ResetRequest> request =
                Optional.ofNullable(entities.find(ResetRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
        request.ifPresent(entities::remove);
        return request;
    }
}
