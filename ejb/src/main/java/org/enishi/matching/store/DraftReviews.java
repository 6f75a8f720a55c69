package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.ReviewState;
import org.enishi.matching.model.DraftReview;
import org.enishi.matching.model.ReviewScope;
import org.enishi.shared.persistence.PageRequest;

/** Drafts that are looked over. Whoever looks says in which scope, and the scope is part of every query. */
@ApplicationScoped
public class DraftReviews {

    /** A line before the company has its name. */
    public record Line(
            UUID reviewId, UUID companyId, String title, Instant askedAt, Instant answeredAt, String reply) {}

    private static final String OPEN = """
            select r from DraftReview r where r.projectId = :project and r.state in (
              org.enishi.matching.data.ReviewState.ASKED, org.enishi.matching.data.ReviewState.ANSWERED)
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(DraftReview review) {
        entities.persist(review);
        entities.flush();
    }

    public Optional<DraftReview> find(UUID id) {
        return Optional.ofNullable(entities.find(DraftReview.class, id));
    }

    /** Locked until the end of the transaction: of two who answer at once the second sees what the first has said. */
    public Optional<DraftReview> lock(UUID id) {
        return Optional.ofNullable(entities.find(DraftReview.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of a project there is one at a time. */
    public Optional<DraftReview> open(UUID projectId) {
        return entities.createQuery(OPEN, DraftReview.class)
                .setParameter("project", projectId)
                .getResultStream()
                .findFirst();
    }

    public Optional<DraftReview> lockOpen(UUID projectId) {
        return entities.createQuery(OPEN, DraftReview.class)
                .setParameter("project", projectId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whoever has waited longest stands first. */
    public List<Line> lines(ReviewScope scope, ReviewState state, PageRequest page) {
        return entities.createQuery("""
                        select r.id, r.companyId, r.content.title, r.askedAt, r.answeredAt, r.reply from DraftReview r
                        where r.reviewerId = :reviewer and r.state = :state order by r.askedAt, r.id
                        """, Object[].class)
                .setParameter("reviewer", scope.reviewerId())
                .setParameter("state", state)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(row -> new Line(
                        (UUID) row[0], (UUID) row[1], (String) row[2], (Instant) row[3], (Instant) row[4], (String)
                                row[5]))
                .toList();
    }

    /** How many there are in each state in which they may be read. */
    public Map<ReviewState, Long> counts(ReviewScope scope) {
        Map<ReviewState, Long> counts = new EnumMap<>(ReviewState.class);
        counts.put(ReviewState.ASKED, 0L);
        counts.put(ReviewState.ANSWERED, 0L);
        entities.createQuery("""
                        select r.state, count(r) from DraftReview r where r.reviewerId = :reviewer and r.state in (
                          org.enishi.matching.data.ReviewState.ASKED, org.enishi.matching.data.ReviewState.ANSWERED)
                        group by r.state
                        """, Object[].class)
                .setParameter("reviewer", scope.reviewerId())
                .getResultStream()
                .forEach(row -> counts.put((ReviewState) row[0], (Long) row[1]));
        return counts;
    }
}
