package org.enishi.matching.data;

import java.util.UUID;

/**
 * Somebody of a room, as one reader may know him.
 *
 * @param seatId means nothing outside the room
 * @param name null where the reader may not know it; the letter stands for it
 * @param title 役職; empty with the name, and for whoever has none
 * @param invitedBy the seat of whoever brought him in, or null
 * @param gone he has left his organisation
 * @param removable the reader may take him out
 */
public record SeatRow(
        UUID seatId,
        RoomSide side,
        String name,
        String title,
        int letter,
        SeatReason reason,
        UUID invitedBy,
        boolean mine,
        boolean gone,
        boolean removable) {}
