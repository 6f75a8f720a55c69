package org.enishi.presence.data;

/**
 * @param consented whether the person lets his devices say that he is there
 * @param camera whether his face may be recognised, in his browsers and nowhere else
 * @param cameraAllowed whether his organisation lets anybody use one
 */
public record OwnPresence(Whereabouts whereabouts, boolean consented, boolean camera, boolean cameraAllowed) {

    /** 離席事由解除 has something to release. */
    public boolean hasReason() {
        return whereabouts.state() == PresenceState.AWAY_WITH_REASON;
    }
}
