package org.enishi.presence.data;

import java.time.Instant;

/**
 * Somebody has looked at the history of a person.
 *
 * @param day that he has looked at
 */
public record HistoryLook(Instant at, String by, String day) {}
