package org.enishi.matching.data;

/** What a line of a room is: something said, or something that happened. */
public enum LineKind {
    OPENED,
    MESSAGE,
    INVITED,
    LEFT,
    REMOVED,
    DEPARTED,
    DISCLOSED,
    ARCHIVED,
    RESTORED,
    MEETING_PROPOSED,
    MEETING_CONFIRMED,
    MEETING_CHANGED,
    MEETING_CANCELLED,
    SECRECY_NOTED,
    SECRECY_WITHDRAWN
}
