package org.enishi.presence.model;

import java.time.Duration;
import java.time.Instant;

/** Something that was seen again and again, never too long apart. */
public record Stretch(Instant since, Instant last) {

    static Stretch at(Instant now) {
        return new Stretch(now, now);
    }

    /** Seen once more; after too long a pause it begins anew. */
    static Stretch seen(Stretch before, Instant now, Duration longestPause) {
        return before == null || now.isAfter(before.last().plus(longestPause))
                ? at(now)
                : new Stretch(before.since(), now);
    }
}
