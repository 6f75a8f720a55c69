package org.enishi.presence.data;

/** @param consented whether the person lets his devices say that he is there */
public record OwnPresence(Whereabouts whereabouts, boolean consented) {

    /** 離席事由解除 has something to release. */
    public boolean hasReason() {
        return whereabouts.state() == PresenceState.AWAY_WITH_REASON;
    }
}
