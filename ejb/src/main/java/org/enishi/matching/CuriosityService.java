package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.CuriosityAnswer;
import org.enishi.matching.event.CuriositySent;
import org.enishi.matching.model.Curiosity;
import org.enishi.matching.model.CuriosityPolicy;
import org.enishi.matching.store.Curiosities;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 面白そう. The own response is locked meanwhile, so that presses of one institution come one after the other. */
@Stateless
public class CuriosityService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Curiosities curiosities;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<CuriositySent> sent;

    @Inject
    private Clock clock;

    /** Pressing twice is pressing once. */
    @Requires(Permission.CURIOSITY_SEND)
    public CuriosityAnswer send(UUID projectId) {
        Actor actor = permitted();
        desk.lockOwnResponse(actor, projectId);
        press(actor, projectId, clock.instant()).ifPresent(sent::fire);
        return answer(actor, projectId);
    }

    private Optional<CuriositySent> press(Actor actor, UUID projectId, Instant now) {
        boolean toCompany = !curiosities.isTold(projectId, Curiosity.windowOf(now));
        Optional<Curiosity> before = curiosities.find(projectId, actor.accountId());
        if (before.isPresent()) {
            return before.get().again(toCompany, now);
        }
        Curiosity curiosity = new Curiosity(projectId, actor.organisationId(), actor.accountId(), now);
        curiosities.add(curiosity);
        return Optional.of(curiosity.first(toCompany));
    }

    @Requires(Permission.CURIOSITY_SEND)
    public CuriosityAnswer cancel(UUID projectId) {
        Actor actor = permitted();
        desk.lockOwnResponse(actor, projectId);
        curiosities.find(projectId, actor.accountId()).ifPresent(curiosity -> curiosity.cancel(clock.instant()));
        return answer(actor, projectId);
    }

    private Actor permitted() {
        Actor actor = currentActor.get();
        CuriosityPolicy.canSend(actor).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        return actor;
    }

    private CuriosityAnswer answer(Actor actor, UUID projectId) {
        List<UUID> own =
                curiosities.senders(List.of(projectId), actor.organisationId()).getOrDefault(projectId, List.of());
        return new CuriosityAnswer(own.contains(actor.accountId()), own.size());
    }
}
