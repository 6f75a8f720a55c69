package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.ReviewChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Projects;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/**
 * C-14 to whoever is to look over a draft, C-15 to the company. What leaves the company says neither who it is nor what the draft is
 * about: that stands on the page only, for as long as the review is open.
 */
@ApplicationScoped
class ReviewNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    void tell(@Observes ReviewChanged changed) {
        switch (changed.change()) {
            case ASKED -> notifier.tell(reviewers(changed), toReviewer("C-14", changed));
            case REPLIED -> notifier.tell(reviewers(changed), toReviewer("C-14-replied", changed));
            case CLOSED -> ended(changed, "C-14-closed");
            case WITHDRAWN -> ended(changed, "C-14-withdrawn");
            case ANSWERED -> answered(changed);
            case READ -> {
                // Written down, and told to nobody.
            }
        }
    }

    /** What was told of it before leads nowhere any more. */
    private void ended(ReviewChanged changed, String event) {
        notifier.forget(changed.reviewId());
        notifier.post(reviewers(changed), Notification.of(event).linkingTo("/reviews"));
    }

    private void answered(ReviewChanged changed) {
        Project draft = projects.find(changed.projectId()).orElseThrow();
        notifier.tell(
                circle.company(draft),
                Notification.of("C-15", draft.title(), circle.nameOf(changed.reviewerId()))
                        .about(draft.getId())
                        .linkingTo(Circle.corporate(draft.getId())));
    }

    private Set<UUID> reviewers(ReviewChanged changed) {
        return circle.administrators(Set.of(changed.reviewerId()));
    }

    private static Notification toReviewer(String event, ReviewChanged changed) {
        return Notification.of(event).about(changed.reviewId()).linkingTo("/review?id=" + changed.reviewId());
    }
}
