package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/** A call as it is kept. @param slipFor for whom a 伝言 was left; null for nobody, or for somebody who has gone */
public record CallFacts(
        UUID id,
        long version,
        Instant at,
        String from,
        String to,
        int seconds,
        CallResult result,
        CallSource source,
        String mark,
        UUID slipFor) {

    /** Minutes and seconds, as a telephone shows them. */
    public String length() {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    public boolean isTyped() {
        return source == CallSource.TYPED;
    }
}
