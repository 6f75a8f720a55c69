package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.Presence;
import org.enishi.presence.model.PresenceFacts;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.model.Timers;
import org.enishi.presence.model.Transition;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Desks;
import org.enishi.presence.store.Presences;
import org.enishi.presence.store.Transitions;

/** Finds out where people are, and writes down when that has changed. */
@ApplicationScoped
@Transactional
class PresenceLedger {

    @Inject
    private Presences presences;

    @Inject
    private Transitions transitions;

    @Inject
    private Desks desks;

    @Inject
    private Consoles consoles;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Under the lock of the person, which there is where he has ever said anything. */
    Presence own(UUID accountId, UUID organisationId) {
        return presences.lock(accountId).orElseGet(() -> {
            Presence begun = new Presence(accountId, organisationId);
            presences.add(begun);
            return begun;
        });
    }

    Whereabouts whereabouts(UUID accountId, Presence presence) {
        Instant now = clock.instant();
        Timers timers = presence == null ? Timers.USUAL : timers(presence);
        Whereabouts found = PresencePolicy.whereabouts(facts(accountId, presence, now), timers, now);
        return presence == null ? found : presence.asShown(found);
    }

    /** What the devices alone say. */
    PresenceState automatic(UUID accountId, Presence presence) {
        Instant now = clock.instant();
        Timers timers = presence == null ? Timers.USUAL : timers(presence);
        return PresencePolicy.automatic(facts(accountId, presence, now), timers, now)
                .state();
    }

    private boolean isDiscreet(Presence presence) {
        return consoles.discreet(presence.organisationId()).contains(presence.accountId());
    }

    private Timers timers(Presence presence) {
        return Timers.of(consoles.settings(presence.organisationId()));
    }

    private PresenceFacts facts(UUID accountId, Presence presence, Instant now) {
        return new PresenceFacts(
                presences.plansOf(accountId, now),
                presence == null ? null : presence.reasonFacts(),
                desks.find(accountId).orElse(null),
                presence == null ? null : presence.lastSeenAt(),
                presence != null && presence.isPrivate(now, clock.getZone()),
                presences.takenOf(List.of(accountId), now));
    }

    /** Whatever it was that may have changed it: asked again under the lock, because another node may have been faster. */
    void look(UUID accountId) {
        presences.lock(accountId).ifPresent(presence -> {
            if (presence.isOver(clock.instant())) {
                presence.release();
            }
            show(presence);
        });
    }

    void show(Presence presence) {
        Instant now = clock.instant();
        presence.turn(now, clock.getZone());
        ConsoleSettings settings = consoles.settings(presence.organisationId());
        Whereabouts found =
                PresencePolicy.whereabouts(facts(presence.accountId(), presence, now), Timers.of(settings), now);
        presence.show(found, now).ifPresent(changed -> {
            transitions.add(new Transition(changed));
            news.fire(changed.seenAs(PresencePolicy.shown(changed.whereabouts(), settings, isDiscreet(presence))));
        });
    }

    /** A device told of the person. */
    void see(UUID accountId) {
        presences.lock(accountId).ifPresent(presence -> {
            presence.see(clock.instant());
            if (presence.isOver(clock.instant())) {
                presence.release();
            }
            show(presence);
        });
    }
}
