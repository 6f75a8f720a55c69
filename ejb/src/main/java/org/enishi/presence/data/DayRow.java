package org.enishi.presence.data;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;

/** A day of somebody, and how long he was seen in which state. */
public record DayRow(LocalDate date, Map<PresenceState, Duration> seen) {

    public DayRow {
        seen = Map.copyOf(seen);
    }
}
