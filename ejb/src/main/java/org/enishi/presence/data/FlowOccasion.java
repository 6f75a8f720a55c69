package org.enishi.presence.data;

/** Whether somebody is there to take calls at a moment, or why not. */
public enum FlowOccasion {
    OPEN,
    HOLIDAY,
    CLOSED_DAY,
    BEFORE_OPENING,
    AFTER_CLOSING
}
