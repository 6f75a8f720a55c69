package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.shared.security.Actor;

/** Which drafts somebody may look over: those that his organisation was asked to, as long as the review has not ended. */
public record ReviewScope(UUID reviewerId) {

    public static ReviewScope visibleTo(Actor actor) {
        return new ReviewScope(actor.organisationId());
    }
}
