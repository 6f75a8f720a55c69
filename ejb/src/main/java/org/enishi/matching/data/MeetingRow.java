package org.enishi.matching.data;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A meeting as one reader of its room reads it. It names nobody: people are seats.
 *
 * @param proposer a seat
 * @param startsAt null until it is confirmed
 * @param reasonKind of its last change
 * @param reason as somebody typed it; empty for none
 * @param over nothing can be done about it any more
 */
public record MeetingRow(
        UUID meetingId,
        MeetingState state,
        UUID proposer,
        String place,
        boolean online,
        Instant startsAt,
        Instant endsAt,
        MeetingReason reasonKind,
        String reason,
        boolean over,
        Set<MeetingAction> actions,
        List<SlotRow> slots) {}
