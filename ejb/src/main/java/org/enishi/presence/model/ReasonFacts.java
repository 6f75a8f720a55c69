package org.enishi.presence.model;

import java.time.Instant;

/** A 離席事由 that was set. @param until null when only its release ends it */
public record ReasonFacts(String text, Instant since, Instant until) {

    boolean holds(Instant now) {
        return until == null || now.isBefore(until);
    }
}
