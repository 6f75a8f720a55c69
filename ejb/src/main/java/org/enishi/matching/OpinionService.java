package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OwnOpinionRow;
import org.enishi.matching.event.OpinionChange;
import org.enishi.matching.event.OpinionChanged;
import org.enishi.matching.model.MatchingChoice;
import org.enishi.matching.model.Opinion;
import org.enishi.matching.model.OpinionPolicy;
import org.enishi.matching.store.MatchingChoices;
import org.enishi.matching.store.Opinions;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 意見を届ける, on the side of the institution. */
@Stateless
public class OpinionService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Opinions opinions;

    @Inject
    private MatchingChoices choices;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<OpinionChanged> changed;

    @Inject
    private Clock clock;

    /** At once, or when an administrator has read it, where the institution wants that. */
    @Requires(Permission.OPINION_SEND)
    public void deliver(UUID projectId, OpinionDraft draft) {
        Actor actor = currentActor.get();
        // The own response is locked, so that the limits hold for two at once.
        ProjectDesk.Addressed own = desk.lockOwnResponse(actor, projectId);
        Instant now = clock.instant();
        OpinionPolicy.canSend(
                        actor,
                        opinions.count(projectId, actor.accountId()),
                        opinions.countSince(actor.accountId(), now.minus(Duration.ofDays(1))))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        Opinion opinion = new Opinion(own.response(), actor.accountId(), draft, now);
        opinions.add(opinion);
        changed.fire(
                OpinionPolicy.mustBeApproved(actor, isChosen(actor))
                        ? opinion.fact(OpinionChange.WRITTEN, now)
                        : opinion.deliver(now));
    }

    /** 学内確認: whether the own institution has chosen it. */
    @Requires(Permission.OPINION_SEND)
    public boolean isApprovalChosen() {
        return isChosen(currentActor.get());
    }

    /** Whether what this person writes waits for an administrator. */
    @Requires(Permission.OPINION_SEND)
    public boolean isHeldBack() {
        Actor actor = currentActor.get();
        return OpinionPolicy.mustBeApproved(actor, isChosen(actor));
    }

    private boolean isChosen(Actor actor) {
        return choices.find(actor.organisationId())
                .map(MatchingChoice::opinionsApproved)
                .orElse(false);
    }

    /** Of the own institution. */
    @Requires(Permission.OPINION_SEND)
    public List<OwnOpinionRow> list(UUID projectId) {
        Actor actor = currentActor.get();
        desk.readAddressed(actor, projectId);
        List<Opinion> own = opinions.of(projectId, actor.organisationId());
        Map<UUID, String> names =
                directory.names(List.of(), own.stream().map(Opinion::senderId).toList());
        return own.stream()
                .map(opinion -> opinion.forOwn(names.get(opinion.senderId())))
                .toList();
    }

    /** 学内確認: let it out. */
    @Requires(Permission.OPINION_APPROVE)
    public void approve(UUID opinionId) {
        changed.fire(ofOwnInstitution(opinionId).deliver(clock.instant()));
    }

    /** 学内確認: keep it in. */
    @Requires(Permission.OPINION_APPROVE)
    public void refuse(UUID opinionId) {
        ofOwnInstitution(opinionId).refuse();
    }

    private Opinion ofOwnInstitution(UUID opinionId) {
        UUID own = currentActor.get().organisationId();
        return opinions.lock(opinionId)
                .filter(opinion -> opinion.institutionId().equals(own))
                .orElseThrow(NotFound::new);
    }
}
