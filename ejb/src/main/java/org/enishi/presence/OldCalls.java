package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.logging.Logger;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.store.CallEntries;
import org.enishi.shared.time.ServerClock;

/** Calls are kept for a time, and no longer. */
@ApplicationScoped
@Transactional
class OldCalls {

    private static final Logger LOG = Logger.getLogger(OldCalls.class.getName());

    @Inject
    private CallEntries calls;

    @Inject
    private Clock clock;

    /** What was deleted is written to the log by number only. */
    void forget() {
        LocalDateTime oldest = CallPolicy.oldest(LocalDateTime.now(clock.withZone(ServerClock.JAPAN)));
        int gone = calls.removeBefore(oldest.atZone(ServerClock.JAPAN).toInstant());
        if (gone > 0) {
            LOG.info(() -> "Presence: " + gone + " calls were older than is kept");
        }
    }
}
