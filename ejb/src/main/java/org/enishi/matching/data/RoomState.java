package org.enishi.matching.data;

/** What can be done in a room. */
public enum RoomState {
    OPEN,
    READ_ONLY,
    ARCHIVED
}
