package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.model.Ringing;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** 着信順位 of groups, as far as one was settled. */
@ApplicationScoped
public class Ringings {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of two who settle the first order of a group at once, the second is told. */
    public void add(Ringing ringing) {
        entities.persist(ringing);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public RingingPlan plan(UUID organisationId, UUID groupId) {
        return entities.createQuery(
                        "select r from Ringing r where r.groupId = :group and r.organisationId = :organisation",
                        Ringing.class)
                .setParameter("group", groupId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .map(Ringing::toPlan)
                .orElseGet(() -> RingingPlan.usual(groupId));
    }

    /** Of each of the groups, the usual one where none is settled. */
    public Map<UUID, RingingPlan> plans(UUID organisationId, Set<UUID> groupIds) {
        Map<UUID, RingingPlan> plans =
                groupIds.stream().collect(Collectors.toMap(Function.identity(), RingingPlan::usual));
        entities.createQuery(
                        "select r from Ringing r where r.groupId in :groups and r.organisationId = :organisation",
                        Ringing.class)
                .setParameter("groups", groupIds)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(Ringing::toPlan)
                .forEach(plan -> plans.put(plan.groupId(), plan));
        return plans;
    }

    public Optional<Ringing> lock(UUID organisationId, UUID groupId) {
        return entities.createQuery(
                        "select r from Ringing r where r.groupId = :group and r.organisationId = :organisation",
                        Ringing.class)
                .setParameter("group", groupId)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
