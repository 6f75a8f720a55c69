package org.enishi.presence.data;

/**
 * One colleague, for whoever wants to reach him.
 *
 * @param awaited the reader is told when he is back
 */
public record Colleague(BoardRow row, boolean awaited) {

    /** Whoever is there need not be waited for. */
    public boolean mayBeAwaited() {
        return row.whereabouts().state() != PresenceState.PRESENT;
    }
}
