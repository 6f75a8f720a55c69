package org.enishi.matching.event;

import org.enishi.matching.data.StopCause;

/** What can happen between one institution and one project. */
public enum ResponseChange {
    INTEREST_DECLARED,
    NO_INTEREST_DECLARED,
    INTEREST_TAKEN_BACK,
    ROOM_OPENED,
    MEETING_STARTED,
    AGREED,
    STOPPED,
    DECLINED,
    RESUME_ASKED,
    RESUMED,
    CORRECTED,
    INSTITUTION_AWAITED,
    COMPANY_AWAITED,
    ENDED_BY_OTHERS,
    ENDED_WITH_PROJECT;

    public static ResponseChange ending(StopCause cause) {
        return switch (cause) {
            case WITHDRAWN -> ENDED_WITH_PROJECT;
            case INSTITUTION, INSTITUTION_LEFT -> DECLINED;
            case COMPANY -> STOPPED;
            case OTHER_AGREED -> ENDED_BY_OTHERS;
        };
    }
}
