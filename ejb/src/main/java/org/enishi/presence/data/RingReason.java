package org.enishi.presence.data;

/** Why somebody is called, or is not. */
public enum RingReason {
    RINGS,
    NO_NUMBER,
    AWAY,
    OFFLINE
}
