package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.enishi.presence.store.Engagements;
import org.enishi.presence.store.Presences;
import org.enishi.presence.store.ReturnWatches;
import org.enishi.presence.store.Slips;
import org.enishi.presence.store.Transitions;
import org.enishi.presence.store.Waves;

/** What is kept of people's presence for a time, and no longer. */
@ApplicationScoped
@Transactional
class OldTraces {

    private static final Logger LOG = Logger.getLogger(OldTraces.class.getName());
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Presences presences;

    @Inject
    private Transitions transitions;

    @Inject
    private ReturnWatches watches;

    @Inject
    private Slips slips;

    @Inject
    private Waves waves;

    @Inject
    private Engagements engagements;

    @Inject
    private Clock clock;

    /** What was deleted is written to the log by number only. */
    void forget() {
        Instant oldest = clock.instant().minus(KEPT);
        int seen = transitions.removeOld(clock.instant(), (int) KEPT.toDays());
        int plans = presences.removePlansBefore(oldest);
        waves.removeBefore(clock.instant().minus(Duration.ofDays(1)));
        engagements.removeBefore(clock.instant().minus(Duration.ofDays(1)));
        int waits = watches.removeBefore(oldest);
        int settled = slips.removeSettledBefore(oldest);
        if (seen + plans + waits + settled > 0) {
            LOG.info(() -> "Presence: " + seen + " transitions, " + plans + " plans, " + waits
                    + " people waited for and " + settled + " settled slips were older than is kept");
        }
    }
}
