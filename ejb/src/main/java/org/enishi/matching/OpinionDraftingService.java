package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.enishi.matching.event.OpinionBegun;
import org.enishi.matching.model.MatchingChoice;
import org.enishi.matching.model.OpinionPolicy;
import org.enishi.matching.store.MatchingChoices;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * 意見を届ける, while it is being written. The administrators of the institution hear at the start and when it is sent; under 学内確認
 * the opinion that waits for them is the start.
 */
@Stateless
public class OpinionDraftingService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private MatchingChoices choices;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<OpinionBegun> begun;

    @Inject
    private Clock clock;

    /** Nothing is kept of what is being written. */
    @Requires(Permission.OPINION_SEND)
    public void begin(UUID projectId) {
        Actor actor = currentActor.get();
        desk.readAddressed(actor, projectId);
        boolean chosen = choices.find(actor.organisationId())
                .map(MatchingChoice::opinionsApproved)
                .orElse(false);
        if (!OpinionPolicy.mustBeApproved(actor, chosen)) {
            begun.fire(new OpinionBegun(projectId, actor.organisationId(), actor.accountId(), clock.instant()));
        }
    }
}
