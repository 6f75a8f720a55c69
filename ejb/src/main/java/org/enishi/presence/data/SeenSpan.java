package org.enishi.presence.data;

import java.time.Duration;
import java.time.Instant;

/** From when to when somebody was seen so. */
public record SeenSpan(PresenceState state, Instant from, Instant to) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
