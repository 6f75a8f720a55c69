package org.enishi.matching.event;

/** What happened to a meeting. */
public enum MeetingStep {
    PROPOSED,
    WITHDRAWN,
    CONFIRMED,
    CHANGED,
    CANCELLED
}
