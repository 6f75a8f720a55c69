package org.enishi.presence.data;

import java.time.Instant;

/** From when on somebody was seen so. */
public record HistoryRow(Instant at, PresenceState state) {}
