package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.model.AbsenceReasons;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** The absence reasons of the organisations that have changed theirs. */
@ApplicationScoped
public class ReasonLists {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of two administrators who both are the first, one has to look again. */
    public void add(AbsenceReasons reasons) {
        try {
            entities.persist(reasons);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public Optional<AbsenceReasons> find(UUID organisationId) {
        return entities.createQuery(
                        "select r from AbsenceReasons r where r.organisationId = :organisation", AbsenceReasons.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    public Optional<AbsenceReasons> lock(UUID organisationId) {
        return entities.createQuery(
                        "select r from AbsenceReasons r where r.organisationId = :organisation", AbsenceReasons.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
