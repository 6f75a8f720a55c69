package org.enishi.matching.data;

/** How far people have come with arranging a meeting. */
public enum MeetingState {
    PROPOSED,
    CONFIRMED,
    CANCELLED
}
