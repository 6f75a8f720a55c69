package org.enishi.matching.model;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ReviewState;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * Who lets whom look over a draft. Only an administrator hands it out of the company, only to the operator or to a supporter of the
 * region, and whoever was asked reads it as long as the review has not ended: see decision 20.
 */
public final class DraftReviewPolicy {

    /** Institutions are never among them: what they read of a project is published. */
    public static final Set<OrganisationKind> REVIEWERS = Set.of(OrganisationKind.OPERATOR, OrganisationKind.SUPPORTER);

    private DraftReviewPolicy() {}

    /** Empty when he may ask for it. */
    public static Optional<Refusal> canAsk(Actor actor, ProjectFacts project) {
        if (actor.role() != Role.ADMINISTRATOR) {
            return Optional.of(Refusal.of("rule.project.administratorOnly"));
        }
        return ProjectPolicy.canDo(actor, project, ProjectAction.SAVE, false);
    }

    public static boolean canRead(Actor actor, UUID reviewerId, ReviewState state) {
        return isAsked(actor, reviewerId) && state.isOpen();
    }

    public static boolean isAsked(Actor actor, UUID reviewerId) {
        return REVIEWERS.contains(actor.kind()) && actor.organisationId().equals(reviewerId);
    }
}
