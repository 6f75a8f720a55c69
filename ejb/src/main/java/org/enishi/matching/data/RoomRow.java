package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A room in the list of one reader.
 *
 * @param other the name of the other side; null where it is not disclosed
 */
public record RoomRow(
        UUID roomId,
        UUID projectId,
        UUID institutionId,
        String title,
        String other,
        RoomState state,
        long unread,
        boolean muted,
        Instant spokenAt) {}
