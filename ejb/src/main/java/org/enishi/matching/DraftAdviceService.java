package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewList;
import org.enishi.matching.data.ReviewRow;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewState;
import org.enishi.matching.model.DraftReview;
import org.enishi.matching.model.DraftReviewPolicy;
import org.enishi.matching.model.ReviewScope;
import org.enishi.matching.store.DraftReviews;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * The operator or a supporter looks over a draft that a company has handed to him. He reads the text that he was given, and
 * neither what became of it since nor anything else of the company; each reading is written down where the company reads it.
 */
@Stateless
public class DraftAdviceService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private DraftReviewLedger ledger;

    @Inject
    private DraftReviews reviews;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Three statements, however long the page is. */
    @Requires(Permission.REVIEW_GIVE)
    public ReviewList list(ReviewState state, PageRequest page) {
        ReviewScope scope = ReviewScope.visibleTo(currentActor.get());
        Map<ReviewState, Long> counts = reviews.counts(scope);
        List<DraftReviews.Line> lines = state.isOpen() ? reviews.lines(scope, state, page) : List.of();
        Map<UUID, String> names = directory.names(
                lines.stream().map(DraftReviews.Line::companyId).distinct().toList(), Set.of());
        List<ReviewRow> rows = lines.stream()
                .map(line -> new ReviewRow(
                        line.reviewId(),
                        names.get(line.companyId()),
                        line.title(),
                        line.askedAt(),
                        line.answeredAt(),
                        line.reply() != null))
                .toList();
        return new ReviewList(new Page<>(rows, counts.getOrDefault(state, 0L)), counts);
    }

    @Requires(Permission.REVIEW_GIVE)
    public ReviewSheet read(UUID reviewId) {
        Actor actor = currentActor.get();
        DraftReview review = reviews.find(reviewId)
                .filter(found -> DraftReviewPolicy.canRead(actor, found.reviewerId(), found.state()))
                .orElseThrow(NotFound::new);
        ledger.tell(review.read(clock.instant()));
        return ledger.sheet(review);
    }

    /** @param version as the form had it */
    @Requires(Permission.REVIEW_GIVE)
    public void answer(UUID reviewId, long version, ReviewAnswer answer) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        DraftReview review = reviews.lock(reviewId)
                .filter(found -> DraftReviewPolicy.isAsked(actor, found.reviewerId()))
                .orElseThrow(NotFound::new);
        if (review.state().isOpen() && review.getVersion() != version) {
            throw new StaleEdit();
        }
        ledger.tell(review.answer(answer, now));
    }

    /** 協力募集の形態, in the operator's order. */
    @Requires(Permission.REVIEW_GIVE)
    public List<EntryRow> forms() {
        return desk.forms();
    }
}
