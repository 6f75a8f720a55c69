package org.enishi.presence.data;

/** What became of a call. */
public enum CallResult {
    ANSWERED,
    MISSED,
    BUSY,
    FAILED
}
