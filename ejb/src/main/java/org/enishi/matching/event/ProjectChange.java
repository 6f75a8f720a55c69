package org.enishi.matching.event;

/** What can happen to a project. */
public enum ProjectChange {
    REQUESTED,
    SENT_BACK,
    PUBLISHED,
    SCHEDULE_FAILED,
    REVISED,
    SUSPENDED,
    RESUMED,
    RECRUITING_ENDED,
    CLOSED,
    WITHDRAWN,
    DELETED,
    DEADLINE_NEAR,
    IDLE,
    ANSWER_AWAITED
}
