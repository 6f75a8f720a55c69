package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.model.CallFlow;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.UniqueViolation;

/** コールフロー, one for each number of an organisation. */
@ApplicationScoped
public class CallFlows {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(CallFlow flow) {
        entities.persist(flow);
    }

    public void remove(CallFlow flow) {
        entities.remove(flow);
    }

    /** A number leads one way only; the database sees to it also where two save at once. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.flow.taken") : e;
        }
    }

    public List<CallFlow> of(UUID organisationId) {
        return entities.createQuery(
                        "select f from CallFlow f where f.organisationId = :organisation order by f.dialled",
                        CallFlow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Of a number as it is dialled. */
    public Optional<CallFlow> dialled(UUID organisationId, String number) {
        return entities.createQuery(
                        "select f from CallFlow f where f.organisationId = :organisation and f.dialled = :number",
                        CallFlow.class)
                .setParameter("organisation", organisationId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public Optional<CallFlow> find(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select f from CallFlow f where f.id = :id and f.organisationId = :organisation",
                        CallFlow.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    public Optional<CallFlow> lock(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select f from CallFlow f where f.id = :id and f.organisationId = :organisation",
                        CallFlow.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
