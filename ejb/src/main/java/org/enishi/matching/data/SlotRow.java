package org.enishi.matching.data;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One of the times of a meeting, for one reader.
 *
 * @param answers by seat, of those who are in the room
 * @param mine null where the reader has not answered
 * @param chosen the meeting is at this time
 * @param answerable the reader can still say whether he comes
 * @param confirmable the meeting can be confirmed for it now
 */
public record SlotRow(
        UUID slotId,
        Instant startsAt,
        Instant endsAt,
        Map<UUID, Availability> answers,
        Availability mine,
        boolean chosen,
        boolean answerable,
        boolean confirmable) {

    public SlotRow {
        answers = Map.copyOf(answers);
    }
}
