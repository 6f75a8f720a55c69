package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.matching.MandateLedger;
import org.enishi.matching.ProjectHold;
import org.enishi.organisation.event.OrganisationLeft;
import org.enishi.organisation.event.OrganisationPaused;
import org.enishi.organisation.event.OrganisationResumed;
import org.enishi.organisation.event.OrganisationStopped;

/**
 * An organisation that rests or was closed lets its projects wait; one that is gone takes them along. The other side hears
 * that a project is suspended or withdrawn, and nothing of the organisation.
 */
@ApplicationScoped
class OrganisationTurns {

    @Inject
    private ProjectHold projects;

    @Inject
    private MandateLedger mandates;

    void rest(@Observes OrganisationPaused paused) {
        projects.hold(paused.organisationId(), paused.at());
    }

    void close(@Observes OrganisationStopped stopped) {
        projects.hold(stopped.organisationId(), stopped.at());
    }

    void goOn(@Observes OrganisationResumed resumed) {
        projects.release(resumed.organisationId(), resumed.at());
    }

    void leave(@Observes OrganisationLeft left) {
        projects.leave(left.organisationId(), left.at());
        mandates.leave(left.organisationId(), left.at());
    }
}
