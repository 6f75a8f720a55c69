package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody has said something in a room of which others are to hear at once.
 *
 * @param toldSeats whom: everybody else at the first message, otherwise those whom it names
 */
public record RoomSpoken(UUID roomId, long number, boolean first, Set<UUID> toldSeats, Instant at) {

    public RoomSpoken {
        toldSeats = Set.copyOf(toldSeats);
    }
}
