package org.enishi.archfixture.shared.audit.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps every law: a store of shared. */
public class Entries {

    @PersistenceContext
    EntityManager entities;
}
