package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.matching.model.DraftReview;
import org.enishi.matching.model.DraftReviewPolicy;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.DraftReviews;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A company lets the operator or a supporter look over a draft, and reads what they say: PE-11. */
@Stateless
public class DraftReviewService {

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

    /** Whom a company of this region may ask. */
    @Requires(Permission.REVIEW_ASK)
    public List<ReviewerRow> reviewers() {
        return directory.active(currentActor.get().region(), DraftReviewPolicy.REVIEWERS).entrySet().stream()
                .map(each -> new ReviewerRow(each.getKey(), each.getValue()))
                .toList();
    }

    /** Whether this is open to whoever reads the project. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public boolean isOpen(UUID projectId) {
        Actor actor = currentActor.get();
        Project draft = desk.read(actor, projectId);
        return DraftReviewPolicy.canAsk(actor, desk.facts(draft)).isEmpty();
    }

    /** What is looked over is the text as it is now. One at a time: each is answered before another one is asked for. */
    @Requires(Permission.REVIEW_ASK)
    public UUID ask(UUID projectId, UUID reviewerId, String wish) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        Project draft = desk.lock(actor, projectId);
        refuse(DraftReviewPolicy.canAsk(actor, desk.facts(draft)));
        if (reviewerId == null
                || !directory
                        .active(actor.region(), DraftReviewPolicy.REVIEWERS)
                        .containsKey(reviewerId)) {
            throw new RuleViolated("rule.review.reviewer");
        }
        if (reviews.open(projectId).isPresent()) {
            throw new RuleViolated("rule.review.open");
        }
        DraftReview review = new DraftReview(draft, reviewerId, actor.accountId(), wish, now);
        reviews.add(review);
        ledger.tell(review.asked(now));
        return review.getId();
    }

    /** What is open on a project of the own company: others have no review to read here, also not the operator. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public Optional<ReviewSheet> read(UUID projectId) {
        Actor actor = currentActor.get();
        Project draft = desk.read(actor, projectId);
        return actor.organisationId().equals(draft.companyId())
                ? reviews.open(projectId).map(ledger::sheet)
                : Optional.empty();
    }

    @Requires(Permission.REVIEW_ASK)
    public void reply(UUID projectId, String text) {
        ledger.tell(take(projectId).reply(text, clock.instant()));
    }

    @Requires(Permission.REVIEW_ASK)
    public void close(UUID projectId) {
        ledger.tell(take(projectId).close(clock.instant()));
    }

    @Requires(Permission.REVIEW_ASK)
    public void withdraw(UUID projectId) {
        ledger.tell(take(projectId).withdraw(clock.instant()));
    }

    private DraftReview take(UUID projectId) {
        Project draft = desk.lock(currentActor.get(), projectId);
        return reviews.lockOpen(draft.getId()).orElseThrow(() -> new RuleViolated("rule.review.over"));
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
    }
}
