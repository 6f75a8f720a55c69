package org.enishi.presence.model;

import java.time.Instant;
import java.util.UUID;

/** Hours in which one person is taken, and lets that be shown. */
public record Taken(UUID accountId, Instant startsAt, Instant endsAt) {

    boolean runs(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
