package org.enishi.portal.data;

import java.time.Instant;

/** Where an announcement stands in its period. Only the operator sees others than those that are shown. */
public enum AnnouncementStage {
    PLANNED,
    SHOWN,
    OVER;

    /** @param until null for no end */
    public static AnnouncementStage at(Instant now, Instant from, Instant until) {
        if (from.isAfter(now)) {
            return PLANNED;
        }
        return until == null || until.isAfter(now) ? SHOWN : OVER;
    }
}
