package org.enishi.matching.data;

import java.time.LocalDateTime;
import java.util.Collections;

/** What becomes of a meeting that was confirmed, and why. @param start in Japan; null where it was left empty */
public record MeetingChange(LocalDateTime start, int minutes, String place, boolean online, String reason) {

    public MeetingDraft draft() {
        return new MeetingDraft(Collections.singletonList(start), minutes, place, online);
    }
}
