package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.model.Assignment;

/** Who looks after which project. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Assignment assignment) {
        entities.persist(assignment);
    }

    public Set<UUID> people(UUID projectId, UUID organisationId) {
        return new HashSet<>(all(projectId, organisationId).stream()
                .map(Assignment::accountId)
                .toList());
    }

    private List<Assignment> all(UUID projectId, UUID organisationId) {
        return entities.createQuery("""
                        select a from Assignment a
                        where a.projectId = :project and a.organisationId = :organisation
                        """, Assignment.class)
                .setParameter("project", projectId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** These and nobody else of the organisation. */
    public void assign(UUID projectId, UUID organisationId, Set<UUID> accounts) {
        Set<UUID> missing = new HashSet<>(accounts);
        for (Assignment assignment : all(projectId, organisationId)) {
            if (!missing.remove(assignment.accountId())) {
                entities.remove(assignment);
            }
        }
        missing.forEach(account -> entities.persist(new Assignment(projectId, organisationId, account)));
    }
}
