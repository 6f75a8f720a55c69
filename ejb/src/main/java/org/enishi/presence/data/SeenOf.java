package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/** From when on a person was seen so. */
public record SeenOf(UUID accountId, Instant at, PresenceState state) {}
