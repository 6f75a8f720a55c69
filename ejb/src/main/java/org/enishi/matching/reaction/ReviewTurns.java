package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.matching.DraftReviewLedger;
import org.enishi.matching.event.ProjectChanged;

/** A draft that has become a project, or is gone, is looked over no more. */
@ApplicationScoped
class ReviewTurns {

    @Inject
    private DraftReviewLedger reviews;

    void follow(@Observes ProjectChanged changed) {
        switch (changed.change()) {
            case PUBLISHED, DELETED, WITHDRAWN -> reviews.end(changed.projectId(), changed.at());
            default -> {
                // It is a draft as before, or has long been none.
            }
        }
    }
}
