package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Something changed in a room. For open pages, which ask what it was.
 *
 * @param readers the accounts that may read the room
 */
public record RoomMoved(UUID roomId, long revision, Set<UUID> readers, Instant at) {

    public RoomMoved {
        readers = Set.copyOf(readers);
    }
}
