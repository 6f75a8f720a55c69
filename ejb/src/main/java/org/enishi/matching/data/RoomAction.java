package org.enishi.matching.data;

/** What somebody in a room can do there. */
public enum RoomAction {
    WRITE,
    INVITE,
    LEAVE,
    REMOVE,
    ARCHIVE,
    RESTORE,
    NOTE_SECRECY,
    WITHDRAW_SECRECY
}
