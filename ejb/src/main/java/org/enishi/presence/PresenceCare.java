package org.enishi.presence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.presence.store.Engagements;
import org.enishi.presence.store.Presences;

/** What the passing of time does to one person's presence, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class PresenceCare {

    private static final int AT_ONCE = 500;

    /** So long whoever still sits there has to say so to a server that begins anew. */
    private static final Duration RETURN = Duration.ofSeconds(60);

    @Inject
    private DeskLedger devices;

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private Engagements engagements;

    @Inject
    private Clock clock;

    private Instant begun;

    @PostConstruct
    void begin() {
        begun = clock.instant();
    }

    List<UUID> silentDevices() {
        return devices.turned();
    }

    List<UUID> heldDevices() {
        return devices.ripe();
    }

    void lookAtDevices(UUID accountId) {
        ledger.look(accountId);
        devices.mark(accountId);
    }

    List<UUID> turnedPeople() {
        Instant now = clock.instant();
        return Stream.of(
                        presences.overReasons(now, AT_ONCE),
                        presences.begunPlans(now, AT_ONCE),
                        presences.endedPlans(now, AT_ONCE),
                        presences.turnedHours(now, AT_ONCE),
                        engagements.begun(now, AT_ONCE),
                        engagements.ended(now, AT_ONCE))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Shown at their desks by devices that told a server that has stopped, and have told none since. */
    List<UUID> leftPeople() {
        return clock.instant().isBefore(begun.plus(RETURN))
                ? List.of()
                : presences.shownByDevicesBefore(begun).stream()
                        .filter(accountId -> !devices.knows(accountId))
                        .toList();
    }

    void lookAtPerson(UUID accountId) {
        ledger.look(accountId);
    }
}
