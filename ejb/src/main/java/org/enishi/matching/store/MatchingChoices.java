package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.MatchingChoice;

/** What organisations have chosen. */
@ApplicationScoped
public class MatchingChoices {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(MatchingChoice choice) {
        entities.persist(choice);
    }

    public Optional<MatchingChoice> find(UUID organisationId) {
        return entities.createQuery(
                        "select c from MatchingChoice c where c.organisationId = :organisation", MatchingChoice.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst();
    }

    public boolean membersDraft(UUID organisationId) {
        return find(organisationId).map(MatchingChoice::membersDraft).orElse(false);
    }
}
