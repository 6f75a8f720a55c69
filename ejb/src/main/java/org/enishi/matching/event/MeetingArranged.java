package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody has arranged something about a meeting.
 *
 * @param accountId who; null where it happened by itself
 * @param readers the accounts of all who may read the room
 */
public record MeetingArranged(
        UUID roomId, UUID meetingId, MeetingStep step, UUID accountId, Set<UUID> readers, Instant at) {

    public MeetingArranged {
        readers = Set.copyOf(readers);
    }
}
