package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Some have read further in a room. For open pages: their own count less, and those whose words they have read count them.
 *
 * @param authors the accounts of those who are still there; of what one of them has read, another may be the author
 */
public record RoomRead(UUID roomId, Set<UUID> readers, Set<UUID> authors, Instant at) {

    public RoomRead {
        readers = Set.copyOf(readers);
        authors = Set.copyOf(authors);
    }
}
