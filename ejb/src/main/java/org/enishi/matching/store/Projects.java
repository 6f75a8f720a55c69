package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.IssueRow;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectEdition;

/** All projects and their editions. */
@ApplicationScoped
public class Projects {

    /** A project and when something last went on with it: a place in the order of these moments. */
    public record Moved(Instant at, UUID projectId) {}

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Project project) {
        entities.persist(project);
    }

    /** Written at once: rows of other tables point at it by id, which the order of later writes does not know of. */
    public void write(Project project) {
        entities.persist(project);
        entities.flush();
    }

    public void add(ProjectEdition edition) {
        entities.persist(edition);
    }

    public boolean isEmpty() {
        return entities.createQuery("select count(p) from Project p", Long.class)
                        .getSingleResult()
                == 0;
    }

    public Optional<Project> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entities.find(Project.class, id));
    }

    /** As it is now, and locked until the end of the transaction: one change of it and of its answers at a time. */
    public Optional<Project> lock(UUID id) {
        if (id == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(Project.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of a company, those that are not over, locked until the end of the transaction. */
    public List<Project> lockUnfinished(UUID companyId) {
        return entities.createQuery("""
                        select p from Project p where p.source.companyId = :company and p.life.state not in (
                            org.enishi.matching.data.ProjectState.CLOSED,
                            org.enishi.matching.data.ProjectState.WITHDRAWN,
                            org.enishi.matching.data.ProjectState.DELETED) order by p.id
                        """, Project.class)
                .setParameter("company", companyId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Of the chain of re-issues to which this project belongs, the first first. */
    public List<IssueRow> chain(Project project) {
        List<UUID> ids = new ArrayList<>(originsOf(project));
        Collections.reverse(ids);
        ids.add(project.getId());
        List<UUID> generation = ids;
        while (!generation.isEmpty()) {
            generation = entities.createQuery(
                            "select p.id from Project p where p.source.originId in :origins and p.id not in :known",
                            UUID.class)
                    .setParameter("origins", generation)
                    .setParameter("known", ids)
                    .getResultList();
            ids.addAll(generation);
        }
        return entities.createQuery("""
                        select new org.enishi.matching.data.IssueRow(p.id, p.content.title, p.life.state,
                          p.content.recruitingFrom, p.content.recruitingUntil, p.life.result, p.life.closedOn)
                        from Project p where p.id in :ids
                          and p.life.state <> org.enishi.matching.data.ProjectState.DELETED order by p.pulse.createdAt, p.id
                        """, IssueRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** On some of them the company may owe an answer since before this moment. */
    public List<UUID> awaitedSince(Instant moment, LocalDate day) {
        return entities.createQuery("""
                        select distinct p.id from Project p, Response r where r.projectId = p.id
                          and p.life.state in (org.enishi.matching.data.ProjectState.RECRUITING,
                            org.enishi.matching.data.ProjectState.NEGOTIATING)
                          and r.status = org.enishi.matching.data.ResponseStatus.INTERESTED
                          and r.roomOpenedAt is null and r.movedAt <= :moment and r.attention.answerReminder < 14
                          and (p.content.answerBy is null or p.content.answerBy < :day)
                        """, UUID.class)
                .setParameter("moment", moment)
                .setParameter("day", day)
                .getResultList();
    }

    public List<ProjectEdition> editions(UUID projectId) {
        return entities.createQuery(
                        "select e from ProjectEdition e where e.projectId = :project order by e.number",
                        ProjectEdition.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** Their last day is before this one. */
    public List<UUID> recruitingUntilBefore(LocalDate today) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                          and p.content.recruitingUntil < :today order by p.id
                        """, UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    public List<UUID> scheduledBy(LocalDate day) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.SCHEDULED
                          and p.life.scheduledOn <= :day order by p.id
                        """, UUID.class).setParameter("day", day).getResultList();
    }

    /** Their deadline is near and nobody may have been reminded of it. */
    public List<UUID> recruitingUntilBy(LocalDate day) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                          and p.content.recruitingUntil <= :day
                          and (p.pulse.deadlineReminder is null or p.pulse.deadlineReminder > 2) order by p.id
                        """, UUID.class).setParameter("day", day).getResultList();
    }

    /** Deleted before this moment, and still there to be read. */
    public List<UUID> deletedBefore(Instant moment) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.DELETED
                          and p.pulse.movedAt <= :moment and p.pulse.erasedAt is null order by p.id
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    public List<UUID> idleSince(Instant moment) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.NEGOTIATING
                          and p.pulse.movedAt <= :moment and p.pulse.idleReminder < 90 order by p.id
                        """, UUID.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    public List<String> recruitingRegions() {
        return entities.createQuery("""
                        select distinct p.source.region from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                        """, String.class).getResultList();
    }

    public List<String> recruitingRegionsMovedSince(Instant time) {
        return entities.createQuery("""
                        select distinct p.source.region from Project p
                        where p.life.state = org.enishi.matching.data.ProjectState.RECRUITING and p.pulse.movedAt >= :time
                        """, String.class)
                .setParameter("time", time)
                .getResultList();
    }

    /** Those with which something has gone on after that place, in that order. */
    public List<Moved> recruitingMovedAfter(String region, Moved place, int most) {
        return entities.createQuery("""
                        select new org.enishi.matching.store.Projects.Moved(p.pulse.movedAt, p.id) from Project p
                        where p.source.region = :region
                          and p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                          and p.pulse.movedAt >= :at and (p.pulse.movedAt > :at or p.id > :project)
                        order by p.pulse.movedAt, p.id
                        """, Moved.class)
                .setParameter("region", region)
                .setParameter("at", place.at())
                .setParameter("project", place.projectId())
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of the projects of which some of the institutions has no row. */
    public List<UUID> lacking(List<UUID> projectIds, List<UUID> institutionIds) {
        if (projectIds.isEmpty() || institutionIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select p.id from Project p where p.id in :projects
                          and (select count(r.institutionId) from Response r
                            where r.projectId = p.id and r.institutionId in :institutions) < :all
                        order by p.id
                        """, UUID.class)
                .setParameter("projects", projectIds)
                .setParameter("institutions", institutionIds)
                .setParameter("all", (long) institutionIds.size())
                .getResultList();
    }

    /** Those that do not address the institution. */
    public List<UUID> lacking(String region, UUID institutionId) {
        return entities.createQuery("""
                        select p.id from Project p
                        where p.source.region = :region
                          and p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                          and not exists (select r.id from Response r
                            where r.projectId = p.id and r.institutionId = :institution)
                        order by p.id
                        """, UUID.class)
                .setParameter("region", region)
                .setParameter("institution", institutionId)
                .getResultList();
    }

    /** The projects of which this one is the re-issue, back to the first. */
    public Set<UUID> originsOf(Project project) {
        Set<UUID> origins = new LinkedHashSet<>();
        UUID origin = project.source().originId();
        while (origin != null && origins.add(origin)) {
            origin = find(origin).map(before -> before.source().originId()).orElse(null);
        }
        return origins;
    }
}
