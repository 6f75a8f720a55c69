package org.enishi.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Lets the nodes that share the database do a thing one after the other. Its names are rows of a migration. */
@ApplicationScoped
public class ClusterLock {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Waits for its turn and keeps it until the end of the transaction. */
    public void hold(String name) {
        entities.createNativeQuery("select name from cluster_lock where name = ?1 for update")
                .setParameter(1, name)
                .getSingleResult();
    }
}
