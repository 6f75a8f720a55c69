package org.enishi.presence.data;

/** いつまで: when an absence reason releases itself. The usual one is never. */
public enum ReasonEnd {
    RELEASE,
    MINUTES_15,
    MINUTES_30,
    HOUR,
    TODAY,
    TIME
}
