package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.Desk;
import org.enishi.presence.model.PresenceFacts;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.model.Timers;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Desks;
import org.enishi.shared.security.Actor;

/** What devices tell, and whether it is another thing than they told before. Nothing here asks the database, but for
 * what the organisation has settled, once in a while. */
@ApplicationScoped
class DeskLedger {

    @Inject
    private Desks desks;

    @Inject
    private Consoles consoles;

    @Inject
    private Clock clock;

    /** Of whom something else is to be told in a moment. */
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    boolean knows(UUID accountId) {
        return desks.find(accountId).isPresent();
    }

    boolean knows(UUID accountId, UUID deviceId) {
        return desks.find(accountId).stream()
                .flatMap(desk -> desk.devices().stream())
                .anyMatch(device -> device.id().equals(deviceId));
    }

    /** One of his cameras has seen him for a while. */
    boolean sees(UUID accountId) {
        return desks.find(accountId).filter(this::isSeen).isPresent();
    }

    /** Everybody of whom that is so. */
    Set<UUID> seen() {
        return desks.all().stream().filter(this::isSeen).map(Desk::accountId).collect(Collectors.toSet());
    }

    private boolean isSeen(Desk desk) {
        return PresencePolicy.isSeen(desk.devices(), timers(desk.organisationId()), clock.instant());
    }

    /** @return whether the devices say something else now */
    boolean beat(Actor actor, UUID deviceId, Heartbeat beat) {
        Instant now = clock.instant();
        Timers timers = timers(actor.organisationId());
        return change(
                Desk.of(actor.accountId(), actor.organisationId()),
                desk -> desk.beat(deviceId, beat, timers, now),
                now,
                now);
    }

    boolean close(UUID accountId, UUID deviceId) {
        Instant now = clock.instant();
        return desks.find(accountId)
                .filter(known -> change(known, desk -> desk.closed(deviceId, now), now, null))
                .isPresent();
    }

    void leave(UUID accountId, UUID deviceId) {
        Instant now = clock.instant();
        desks.find(accountId).ifPresent(known -> change(known, desk -> desk.left(deviceId, now), now, now));
    }

    void forget(UUID accountId) {
        desks.remove(accountId);
    }

    /** Of whom the passing of time says something else, with whoever is long gone forgotten. */
    List<UUID> turned() {
        Instant now = clock.instant();
        return desks.all().stream()
                .filter(desk -> told(desk, now) != desk.told() || desk.isForgotten(now) && desks.remove(desk))
                .map(Desk::accountId)
                .toList();
    }

    /** Of whom something was held back for a moment that is over. */
    List<UUID> ripe() {
        Instant now = clock.instant();
        List<UUID> ripe = held.stream()
                .filter(accountId -> desks.find(accountId)
                        .filter(desk -> PresencePolicy.isHeld(desk, timers(desk.organisationId()), now))
                        .isEmpty())
                .toList();
        held.removeAll(Set.copyOf(ripe));
        return ripe;
    }

    /** It has been told on. */
    void mark(UUID accountId) {
        Instant now = clock.instant();
        desks.find(accountId).ifPresent(known -> change(known, desk -> desk, now, now));
    }

    /** @param since from when on what they say then holds for a while; null where it does not */
    private boolean change(Desk whose, UnaryOperator<Desk> change, Instant now, Instant since) {
        Desks.Step step = desks.change(whose.accountId(), whose.organisationId(), desk -> {
            Desk after = change.apply(desk);
            return after.telling(told(after, now), since);
        });
        if (PresencePolicy.isHeld(step.after(), timers(whose.organisationId()), now)) {
            held.add(whose.accountId());
        }
        return step.before().told() != step.after().told();
    }

    private Timers timers(UUID organisationId) {
        return Timers.of(consoles.settings(organisationId));
    }

    private PresenceState told(Desk desk, Instant now) {
        Timers timers = timers(desk.organisationId());
        return PresencePolicy.automatic(PresenceFacts.of(desk), timers, now).state();
    }
}
