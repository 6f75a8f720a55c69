package org.enishi.matching.data;

/** What either side can do with a response. */
public enum ResponseAction {
    DECLARE_INTEREST,
    DECLARE_NO_INTEREST,
    TAKE_BACK,
    OPEN_ROOM,
    START_MEETING,
    AGREE,
    STOP,
    DECLINE,
    RESUME,
    CORRECT
}
