package org.enishi.matching.data;

/** What can be done with a meeting by whoever may write in its room. */
public enum MeetingAction {
    ANSWER,
    CONFIRM,
    CHANGE,
    CANCEL
}
