package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.Desk;
import org.enishi.presence.model.PresenceFacts;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.model.Timers;
import org.enishi.presence.store.Desks;

/** What devices tell, and whether it is another thing than they told before. Nothing here asks the database. */
@ApplicationScoped
class DeskLedger {

    @Inject
    private Desks desks;

    @Inject
    private Clock clock;

    boolean knows(UUID accountId) {
        return desks.find(accountId).isPresent();
    }

    boolean knows(UUID accountId, UUID deviceId) {
        return desks.find(accountId).stream()
                .flatMap(desk -> desk.devices().stream())
                .anyMatch(device -> device.id().equals(deviceId));
    }

    /** @return whether the devices say something else now */
    boolean beat(UUID accountId, UUID deviceId, Heartbeat beat) {
        Instant now = clock.instant();
        return change(accountId, desk -> desk.beat(deviceId, beat, Timers.USUAL, now), now);
    }

    boolean close(UUID accountId, UUID deviceId) {
        Instant now = clock.instant();
        return knows(accountId) && change(accountId, desk -> desk.closed(deviceId, now), now);
    }

    void leave(UUID accountId, UUID deviceId) {
        Instant now = clock.instant();
        if (knows(accountId)) {
            change(accountId, desk -> desk.left(deviceId, now), now);
        }
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

    /** It has been told on. */
    void mark(UUID accountId) {
        if (knows(accountId)) {
            Instant now = clock.instant();
            change(accountId, desk -> desk, now);
        }
    }

    private boolean change(UUID accountId, UnaryOperator<Desk> change, Instant now) {
        Desks.Step step = desks.change(accountId, desk -> {
            Desk after = change.apply(desk);
            return after.telling(told(after, now));
        });
        return step.before().told() != step.after().told();
    }

    private static PresenceState told(Desk desk, Instant now) {
        return PresencePolicy.automatic(PresenceFacts.ofDevices(desk.devices()), Timers.USUAL, now)
                .state();
    }
}
