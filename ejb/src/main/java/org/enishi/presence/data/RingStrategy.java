package org.enishi.presence.data;

/** How a call reaches the people of a group. */
public enum RingStrategy {
    /** 順次: one after another. */
    IN_TURN,
    /** 一斉: all at once. */
    TOGETHER,
    /** 均等: one after another, and each day another one is the first. */
    EVENLY
}
