package org.enishi.matching.data;

import java.util.List;
import java.util.UUID;

/**
 * The meetings of a room, for one reader.
 *
 * @param seats everybody who is or was in the room
 * @param mark another one whenever something of this has changed
 * @param proposable the reader can propose another
 * @param startableWith the institution with which the reader can enter 面談開始 now that a meeting is confirmed, or null
 */
public record MeetingList(
        UUID projectId,
        List<MeetingRow> rows,
        List<SeatRow> seats,
        String mark,
        boolean proposable,
        UUID startableWith) {}
