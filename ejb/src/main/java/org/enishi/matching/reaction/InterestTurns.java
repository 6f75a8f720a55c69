package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.store.Responses;

/** Keeps the number of those who are interested in step with what they answer. */
@ApplicationScoped
class InterestTurns {

    @Inject
    private Responses responses;

    void follow(@Observes ResponseChanged changed) {
        responses.countInterested(changed.projectId());
    }
}
