package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.event.ReviewChanged;
import org.enishi.matching.model.DraftReview;
import org.enishi.matching.store.DraftReviews;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.OrganisationDirectory;

/** What both sides of a review share: how it reads, and that it ends when its project is no draft any more. */
@ApplicationScoped
public class DraftReviewLedger {

    @Inject
    private DraftReviews reviews;

    @Inject
    private Projects projects;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Event<ReviewChanged> changed;

    ReviewSheet sheet(DraftReview review) {
        return review.sheet(
                directory.names(List.of(review.companyId(), review.reviewerId()), Set.of()),
                projects.find(review.projectId()).orElseThrow().text());
    }

    void tell(ReviewChanged change) {
        changed.fire(change);
    }

    public void end(UUID projectId, Instant now) {
        reviews.lockOpen(projectId).map(review -> review.end(now)).ifPresent(changed::fire);
    }
}
