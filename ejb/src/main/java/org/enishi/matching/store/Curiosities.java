package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.model.Curiosity;

/** 面白そう. Whoever asks for people says of which institution; a company can only ask for a number. */
@ApplicationScoped
public class Curiosities {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Curiosity curiosity) {
        entities.persist(curiosity);
    }

    public Optional<Curiosity> find(UUID projectId, UUID accountId) {
        return entities.createQuery(
                        "select c from Curiosity c where c.projectId = :project and c.accountId = :account",
                        Curiosity.class)
                .setParameter("project", projectId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Who of the institution has sent it, in the order in which they did, by project. */
    public Map<UUID, List<UUID>> senders(Collection<UUID> projectIds, UUID institutionId) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select c.projectId, c.accountId from Curiosity c
                        where c.projectId in :projects and c.institutionId = :institution and c.cancelledAt is null
                        order by c.sentAt, c.id
                        """, Object[].class)
                .setParameter("projects", projectIds)
                .setParameter("institution", institutionId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toList())));
    }

    /** Who of the institution thinks of a new theme, in the order in which they pressed. */
    public List<UUID> newThemes(UUID projectId, UUID institutionId) {
        return entities.createQuery("""
                        select c.accountId from Curiosity c where c.projectId = :project
                          and c.institutionId = :institution and c.cancelledAt is null and c.newTheme = true
                        order by c.sentAt, c.id
                        """, UUID.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getResultList();
    }

    /** What the company counts at that moment; a project that nobody finds interesting is missing. */
    public Map<UUID, Long> totals(Collection<UUID> projectIds, Instant at) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Long> totals = new HashMap<>();
        entities.createQuery("""
                        select c.projectId, count(c) from Curiosity c
                        where c.projectId in :projects and c.shownFrom <= :at
                          and (c.hiddenFrom is null or c.hiddenFrom > :at)
                        group by c.projectId
                        """, Object[].class)
                .setParameter("projects", projectIds)
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> totals.put((UUID) row[0], (Long) row[1]));
        return totals;
    }

    /** The company is told of the project in that window already. */
    public boolean isTold(UUID projectId, Instant window) {
        return !entities.createQuery(
                        "select c.id from Curiosity c where c.projectId = :project and c.toldWindow = :window",
                        UUID.class)
                .setParameter("project", projectId)
                .setParameter("window", window)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Everybody who has sent it for one of these projects. */
    public Set<UUID> sendersOf(Collection<UUID> projectIds) {
        if (projectIds.isEmpty()) {
            return Set.of();
        }
        return new TreeSet<>(entities.createQuery(
                        "select distinct c.accountId from Curiosity c"
                                + " where c.projectId in :projects and c.cancelledAt is null",
                        UUID.class)
                .setParameter("projects", projectIds)
                .getResultList());
    }

    /** What people of an institution find interesting beside this project, the latest first, by person. */
    public Map<UUID, List<String>> titlesBySender(UUID institutionId, UUID besideProject) {
        return entities.createQuery("""
                        select c.accountId, p.content.title from Curiosity c join Project p on p.id = c.projectId
                        where c.institutionId = :institution and c.cancelledAt is null and p.id <> :project
                          and p.life.state <> org.enishi.matching.data.ProjectState.DELETED
                        order by c.sentAt desc, c.id
                        """, Object[].class)
                .setParameter("institution", institutionId)
                .setParameter("project", besideProject)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** How many of each institution stand at this moment; for the operator. */
    public Map<UUID, Long> countByInstitution(UUID projectId) {
        return entities.createQuery("""
                        select c.institutionId, count(c) from Curiosity c
                        where c.projectId = :project and c.cancelledAt is null group by c.institutionId
                        """, Object[].class)
                .setParameter("project", projectId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** The highest step that the number ever reached. */
    public int reached(UUID projectId) {
        return entities.createQuery(
                        "select max(c.reached) from Curiosity c where c.projectId = :project", Integer.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }

    /** How many stand at this moment, whether or not the company counts them yet. */
    public long standing(UUID projectId) {
        return entities.createQuery(
                        "select count(c) from Curiosity c where c.projectId = :project and c.cancelledAt is null",
                        Long.class)
                .setParameter("project", projectId)
                .getSingleResult();
    }
}
