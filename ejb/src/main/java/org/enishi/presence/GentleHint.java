package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.presence.event.SeenAway;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.store.Presences;

/**
 * Finds those who sit at their desks although they say that they are away, so that their open pages can ask. Each reason is asked
 * about once, and nothing is cleared. Of people whom no camera sees nothing is asked, not even the database.
 */
@ApplicationScoped
@Transactional
class GentleHint {

    @Inject
    private DeskLedger devices;

    @Inject
    private Presences presences;

    @Inject
    private Event<Object> news;

    @Inject
    private Clock clock;

    /** Since when the reason was set that somebody was asked about, until he is seen without it. */
    private final Map<UUID, Instant> asked = new ConcurrentHashMap<>();

    void lookAround() {
        Set<UUID> seen = devices.seen();
        if (seen.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Map<UUID, Instant> away = presences.reasonsBefore(seen, now.minus(PresencePolicy.A_WHILE), now);
        asked.keySet().removeIf(accountId -> seen.contains(accountId) && !away.containsKey(accountId));
        away.forEach((accountId, since) -> {
            if (!since.equals(asked.put(accountId, since))) {
                news.fire(new SeenAway(accountId, now));
            }
        });
    }
}
