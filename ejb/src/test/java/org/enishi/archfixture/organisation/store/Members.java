package org.enishi.archfixture.organisation.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.enishi.archfixture.organisation.model.Models;

/** Keeps every law. */
public class Members {

    @PersistenceContext
    EntityManager entities;

    TypedQuery<Models.Member> all() {
        return entities.createQuery("select m from Member m", Models.Member.class);
    }
}
