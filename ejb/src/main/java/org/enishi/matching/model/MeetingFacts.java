package org.enishi.matching.model;

import java.time.Instant;
import org.enishi.matching.data.MeetingState;

/**
 * What decides what can be done with a meeting.
 *
 * @param startsAt null until it is confirmed
 */
public record MeetingFacts(MeetingState state, Instant startsAt, Instant endsAt) {

    boolean isProposed() {
        return state == MeetingState.PROPOSED;
    }

    boolean isConfirmedBefore(Instant moment, Instant now) {
        return state == MeetingState.CONFIRMED && now.isBefore(moment);
    }
}
