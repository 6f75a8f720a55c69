package org.enishi.presence.data;

/**
 * One colleague, for whoever wants to reach him.
 *
 * @param awaited the reader is told when he is back
 * @param cameraOff it is known by what he does in the page, although his organisation lets people use a camera
 */
public record Colleague(BoardRow row, boolean awaited, boolean cameraOff) {

    /** Whoever is there need not be waited for. */
    public boolean mayBeAwaited() {
        return row.whereabouts().state() != PresenceState.PRESENT;
    }
}
