package org.enishi.presence.data;

/** How the board is drawn for whoever has not chosen. */
public enum BoardLayout {
    CARDS,
    LIST
}
