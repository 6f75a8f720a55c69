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

    /** What was chosen before, or a new row in which nothing is. */
    public MatchingChoice obtain(UUID organisationId) {
        return find(organisationId).orElseGet(() -> {
            MatchingChoice choice = new MatchingChoice(organisationId);
            entities.persist(choice);
            return choice;
        });
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
