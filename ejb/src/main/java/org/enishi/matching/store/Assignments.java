package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.ProjectCircle;
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

    /** Of the projects that go on and that the person looks after. */
    public List<ProjectCircle> circles(UUID accountId, UUID organisationId) {
        Map<UUID, List<Object[]>> rows = entities.createQuery("""
                        select p.id, p.content.title, b.accountId from Assignment a, Assignment b, Project p
                        where a.accountId = :account and a.organisationId = :organisation
                          and b.projectId = a.projectId and b.organisationId = :organisation and p.id = a.projectId
                          and p.life.state in (org.enishi.matching.data.ProjectState.RECRUITING,
                            org.enishi.matching.data.ProjectState.NEGOTIATING)
                        order by p.content.title, p.id
                        """, Object[].class)
                .setParameter("account", accountId)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(row -> (UUID) row[0], LinkedHashMap::new, Collectors.toList()));
        return rows.entrySet().stream()
                .map(one -> new ProjectCircle(
                        one.getKey(),
                        (String) one.getValue().get(0)[1],
                        one.getValue().stream().map(row -> (UUID) row[2]).collect(Collectors.toSet())))
                .toList();
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
