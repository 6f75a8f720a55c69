package org.enishi.presence.data;

/** How the board is drawn for whoever has not chosen. */
public enum BoardLayout {
    CARDS,
    LIST,
    GROUPS,
    /** Groups as rooms. */
    FLOOR;

    public boolean inRooms() {
        return this == GROUPS || this == FLOOR;
    }
}
