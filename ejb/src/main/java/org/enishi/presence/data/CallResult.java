package org.enishi.presence.data;

/** What became of a call. */
public enum CallResult {
    ANSWERED,
    MISSED,
    BUSY,
    FAILED,
    /** Told where to go on. Whether anybody answered there, whoever asked knows. */
    FORWARDED
}
