package org.enishi.presence.data;

/**
 * @param reason that he has set, whatever is shown above it; null where there is none
 * @param discreet colleagues see whether he is there, and not why not
 * @param consented whether the person lets his devices say that he is there
 * @param camera whether his face may be recognised, in his browsers and nowhere else
 * @param cameraAllowed whether his organisation lets anybody use one
 * @param hours in which nothing is shown; null where there are none
 * @param meetings whether 面談中 is shown
 * @param seen for some time a camera has seen him although he says that he is away
 */
public record OwnPresence(
        Whereabouts whereabouts,
        OwnReason reason,
        boolean discreet,
        boolean consented,
        boolean camera,
        boolean cameraAllowed,
        PrivateHours hours,
        boolean meetings,
        boolean seen) {

    /** 離席事由解除 has something to release. */
    public boolean hasReason() {
        return reason != null;
    }

    /** What the reason that is set is known by; empty where there is none. */
    public String known() {
        return reason == null ? "" : reason.mark();
    }
}
