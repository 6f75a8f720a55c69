package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Field;
import org.enishi.organisation.model.Organisation;

/** All organisations and the list of fields. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Organisation organisation) {
        entities.persist(organisation);
    }

    public void add(Field field) {
        entities.persist(field);
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }
}
