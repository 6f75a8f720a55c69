package org.enishi.presence.data;

import java.time.LocalDate;

/** How long somebody was seen in one state on one day. */
public record StateSum(LocalDate date, PresenceState state, int seconds) {}
