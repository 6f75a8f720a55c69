package org.enishi.matching.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewState;
import org.enishi.matching.data.ReviewVerdict;
import org.enishi.matching.event.ReviewChange;
import org.enishi.matching.event.ReviewChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * A draft that its company lets somebody look over: the text as it was then, what was remarked on its parts and what was thought
 * of it as a whole. ASKED → ANSWERED → CLOSED, or WITHDRAWN before. Once it has ended, no word of it is left.
 */
@Entity
@Table(name = "draft_review")
public class DraftReview extends BaseEntity {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "company_id", updatable = false)
    private UUID companyId;

    @Column(name = "reviewer_id", updatable = false)
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private String wish;

    @Column(name = "asked_by", updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Embedded
    private ProjectContent content;

    @Enumerated(EnumType.STRING)
    private ReviewVerdict verdict;

    private String words;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String reply;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "draft_review_remark", joinColumns = @JoinColumn(name = "review_id"))
    @MapKeyEnumerated(EnumType.STRING)
    @MapKeyColumn(name = "field")
    @Column(name = "text")
    private Map<ContentField, String> remarks = new HashMap<>();

    protected DraftReview() {}

    /** @param wish what is to be looked at; may be empty */
    public DraftReview(Project draft, UUID reviewerId, UUID askedBy, String wish, Instant now) {
        this.projectId = draft.getId();
        this.companyId = draft.companyId();
        this.reviewerId = reviewerId;
        this.state = ReviewState.ASKED;
        this.wish = Reason.optional(wish, Reason.LONGEST);
        this.askedBy = askedBy;
        this.askedAt = now;
        this.content = new ProjectContent(draft.text());
    }

    /** As often as there is something better to say, until the company closes it. */
    public ReviewChanged answer(ReviewAnswer answer, Instant now) {
        requireOpen();
        if (answer.verdict() == null) {
            throw new RuleViolated("rule.review.verdict");
        }
        String whole = Reason.optional(answer.words(), Reason.LONGEST);
        Map<ContentField, String> said = new EnumMap<>(ContentField.class);
        answer.remarks().forEach((field, text) -> {
            String remark = Reason.optional(text, Reason.LONGEST);
            if (remark != null) {
                said.put(field, remark);
            }
        });
        if (answer.verdict() == ReviewVerdict.CHANGE && whole == null && said.isEmpty()) {
            throw new RuleViolated("rule.review.silent");
        }
        verdict = answer.verdict();
        words = whole;
        remarks.clear();
        remarks.putAll(said);
        answeredAt = now;
        state = ReviewState.ANSWERED;
        return fact(ReviewChange.ANSWERED, now);
    }

    /** What the company says to it. */
    public ReviewChanged reply(String text, Instant now) {
        requireAnswered();
        reply = Reason.text(text, Reason.LONGEST, "rule.review.reply");
        return fact(ReviewChange.REPLIED, now);
    }

    public ReviewChanged close(Instant now) {
        requireAnswered();
        return end(ReviewState.CLOSED, ReviewChange.CLOSED, now);
    }

    /** Before anything was said to it. */
    public ReviewChanged withdraw(Instant now) {
        Footing.require(state == ReviewState.ASKED, "rule.review.state");
        return end(ReviewState.WITHDRAWN, ReviewChange.WITHDRAWN, now);
    }

    /** The project is no draft any more, or there is none. */
    public ReviewChanged end(Instant now) {
        return state == ReviewState.ASKED ? withdraw(now) : close(now);
    }

    private ReviewChanged end(ReviewState to, ReviewChange change, Instant now) {
        state = to;
        endedAt = now;
        content = new ProjectContent(ProjectText.empty(Days.of(now)));
        wish = null;
        words = null;
        reply = null;
        remarks.clear();
        return fact(change, now);
    }

    private void requireAnswered() {
        Footing.require(state == ReviewState.ANSWERED, "rule.review.state");
    }

    private void requireOpen() {
        Footing.require(state.isOpen(), "rule.review.over");
    }

    public ReviewChanged asked(Instant now) {
        return fact(ReviewChange.ASKED, now);
    }

    /** Whoever was asked has it before him. */
    public ReviewChanged read(Instant now) {
        return fact(ReviewChange.READ, now);
    }

    private ReviewChanged fact(ReviewChange change, Instant now) {
        return new ReviewChanged(change, getId(), projectId, reviewerId, now);
    }

    /** @param now how the draft reads at this moment */
    public ReviewSheet sheet(Map<UUID, String> names, ProjectText now) {
        return new ReviewSheet(
                getId(),
                getVersion(),
                names.get(companyId),
                names.get(reviewerId),
                state,
                content.text(),
                wish,
                askedAt,
                verdict,
                words,
                answeredAt,
                Map.copyOf(remarks),
                changed(now),
                reply);
    }

    private Set<ContentField> changed(ProjectText now) {
        return EditionDiffs.changes(content.text(), now).stream()
                .map(EditionDiff.Change::field)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ContentField.class)));
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID companyId() {
        return companyId;
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public ReviewState state() {
        return state;
    }
}
