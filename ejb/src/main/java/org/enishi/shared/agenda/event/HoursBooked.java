package org.enishi.shared.agenda.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * People are taken for some hours; by what, nobody learns from it. What was known of the same booking holds no more.
 *
 * @param people their accounts; empty where nothing is left of it
 */
public record HoursBooked(UUID bookingId, Set<UUID> people, Instant from, Instant until) {

    public HoursBooked {
        people = Set.copyOf(people);
    }
}
