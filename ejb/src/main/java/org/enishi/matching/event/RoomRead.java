package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody has read further in a room. For open pages: his own count less, and those whose words he has read count him.
 *
 * @param authors the accounts of those who are still there
 */
public record RoomRead(UUID roomId, UUID readerId, Set<UUID> authors, Instant at) {

    public RoomRead {
        authors = Set.copyOf(authors);
    }
}
