package org.enishi.presence.data;

import java.time.Instant;

/** The 離席事由 that a person has set, as he himself sees it. @param until null when only its release ends it */
public record OwnReason(String text, Instant since, Instant until) {

    /** Tells it from every other that he has had, and from itself with another end. */
    public String mark() {
        return until == null ? since.toString() : since + "/" + until;
    }
}
