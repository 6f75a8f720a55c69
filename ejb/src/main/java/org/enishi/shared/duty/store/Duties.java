package org.enishi.shared.duty.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.enishi.shared.duty.model.Duty;

/** The row of who is on duty. */
@ApplicationScoped
public class Duties {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Duty read() {
        return entities.createQuery("select d from Duty d", Duty.class).getSingleResult();
    }

    /** Nobody else gives a sign of life, or takes over, before this is done. */
    public Duty lock() {
        return entities.createQuery("select d from Duty d", Duty.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }
}
