package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.enishi.matching.data.Reading;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.model.InterestCount;
import org.enishi.matching.model.Response;

/** Where the addressed institutions stand. */
@ApplicationScoped
public class Responses {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Response response) {
        entities.persist(response);
    }

    /** Written at once, in batches: hundreds of rows are one journey to the database. */
    public void addAll(List<Response> responses) {
        responses.forEach(entities::persist);
        entities.flush();
    }

    public Optional<Response> find(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        "select r from Response r where r.projectId = :project and r.institutionId = :institution",
                        Response.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** Locked until the end of the transaction: one at a time of what people of one institution do with one project. */
    public Optional<Response> lock(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        "select r from Response r where r.projectId = :project and r.institutionId = :institution",
                        Response.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<Response> live(UUID projectId) {
        return entities.createQuery("""
                        select r from Response r where r.projectId = :project
                          and r.status in (org.enishi.matching.data.ResponseStatus.INTERESTED,
                            org.enishi.matching.data.ResponseStatus.MEETING)
                        """, Response.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** In the order in which they answered, so that it says nothing else about them. */
    public List<Response> answered(UUID projectId) {
        return entities.createQuery("""
                        select r from Response r where r.projectId = :project
                          and r.status <> org.enishi.matching.data.ResponseStatus.NONE
                        order by r.reactedAt, r.institutionId
                        """, Response.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    /** Of an institution, the projects on which something may still come of it. */
    public List<UUID> projectsLiveFor(UUID institutionId) {
        return entities.createQuery("""
                        select r.projectId from Response r where r.institutionId = :institution
                          and r.status in (org.enishi.matching.data.ResponseStatus.INTERESTED,
                            org.enishi.matching.data.ResponseStatus.MEETING) order by r.projectId
                        """, UUID.class)
                .setParameter("institution", institutionId)
                .getResultList();
    }

    public Set<UUID> institutions(UUID projectId, Collection<ResponseStatus> statuses) {
        return new HashSet<>(entities.createQuery(
                        "select r.institutionId from Response r where r.projectId = :project and r.status in :statuses",
                        UUID.class)
                .setParameter("project", projectId)
                .setParameter("statuses", statuses)
                .getResultList());
    }

    /** Have opened it, or answered. */
    public Set<UUID> institutionsThatKnow(UUID projectId) {
        return new HashSet<>(entities.createQuery("""
                        select r.institutionId from Response r where r.projectId = :project
                          and (r.status <> org.enishi.matching.data.ResponseStatus.NONE
                            or r.attention.reading <> org.enishi.matching.data.Reading.UNREAD)
                        """, UUID.class)
                .setParameter("project", projectId)
                .getResultList());
    }

    /** Of stopped negotiations that one side has wanted to take up again since before this moment. */
    public List<Response> wantedAgain(Instant moment) {
        return entities.createQuery("""
                        select r from Response r where r.status = org.enishi.matching.data.ResponseStatus.STOPPED
                          and r.turn.resumeAskedAt <= :moment and r.turn.resumeReminder < 14 order by r.id
                        """, Response.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    public ResponseTally tally(UUID projectId) {
        return tallies(List.of(projectId)).getOrDefault(projectId, ResponseTally.nobody());
    }

    /** Of each project that has addressed anybody. What is counted stands in an index: there are thousands of rows to a page. */
    public Map<UUID, ResponseTally> tallies(Collection<UUID> projectIds) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Sum> sums = new HashMap<>();
        entities.createQuery("""
                        select r.projectId, r.status, r.highest, count(r.projectId) from Response r
                        where r.projectId in :projects group by r.projectId, r.status, r.highest
                        """, Object[].class)
                .setParameter("projects", projectIds)
                .getResultStream()
                .forEach(row -> sums.computeIfAbsent((UUID) row[0], id -> new Sum())
                        .add((ResponseStatus) row[1], (ResponseStatus) row[2], (Long) row[3]));
        Map<UUID, ResponseTally> tallies = new HashMap<>();
        sums.forEach((id, sum) -> tallies.put(id, sum.tally()));
        return tallies;
    }

    /** Anew, from what there is: of a project that is locked. */
    public void countInterested(UUID projectId) {
        long interested = entities.createQuery("""
                        select count(r.projectId) from Response r where r.projectId = :project and r.status in (
                          org.enishi.matching.data.ResponseStatus.INTERESTED, org.enishi.matching.data.ResponseStatus.MEETING,
                          org.enishi.matching.data.ResponseStatus.AGREED)
                        """, Long.class)
                .setParameter("project", projectId)
                .getSingleResult();
        InterestCount count = entities.createQuery(
                        "select c from InterestCount c where c.projectId = :project", InterestCount.class)
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    InterestCount first = new InterestCount(projectId);
                    entities.persist(first);
                    return first;
                });
        count.count(interested);
    }

    public Map<Reading, Long> readings(UUID projectId) {
        Map<Reading, Long> counts = new EnumMap<>(Reading.class);
        entities.createQuery("""
                        select r.attention.reading, count(r) from Response r where r.projectId = :project
                          and r.status = org.enishi.matching.data.ResponseStatus.NONE group by r.attention.reading
                        """, Object[].class)
                .setParameter("project", projectId)
                .getResultStream()
                .forEach(row -> counts.put((Reading) row[0], (Long) row[1]));
        return counts;
    }

    /** How often each reason stands for a 関心なし. */
    public Map<String, Long> reasons(UUID projectId) {
        Map<String, Long> counts = new TreeMap<>();
        entities.createQuery("""
                        select r.reason, count(r) from Response r where r.projectId = :project
                          and r.status = org.enishi.matching.data.ResponseStatus.NOT_INTERESTED group by r.reason
                        """, Object[].class)
                .setParameter("project", projectId)
                .getResultStream()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** How long institutions waited for an answer of this company, the latest first. */
    public List<Integer> waits(UUID companyId, int most) {
        return entities.createQuery("""
                        select r.turn.waitedHours from Response r join Project p on p.id = r.projectId
                        where p.source.companyId = :company and r.turn.answeredAt is not null
                        order by r.turn.answeredAt desc, r.id
                        """, Integer.class)
                .setParameter("company", companyId)
                .setMaxResults(most)
                .getResultList();
    }

    private static final class Sum {

        private final Map<ResponseStatus, Long> counts = new EnumMap<>(ResponseStatus.class);
        private boolean interested;
        private boolean met;

        void add(ResponseStatus status, ResponseStatus highest, long count) {
            counts.merge(status, count, Long::sum);
            interested |= highest.isInterest();
            met |= highest == ResponseStatus.MEETING || highest == ResponseStatus.AGREED;
        }

        ResponseTally tally() {
            return new ResponseTally(counts, interested, met);
        }
    }
}
