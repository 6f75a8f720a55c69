package org.enishi.matching.data;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A room as its page shows it to one reader.
 *
 * @param other the name of the other side; null where it is not disclosed
 */
public record RoomDetail(
        UUID roomId,
        UUID projectId,
        String title,
        String other,
        RoomSide side,
        RoomState state,
        Secrecy secrecy,
        boolean muted,
        Set<RoomAction> actions,
        List<SeatRow> seats) {}
