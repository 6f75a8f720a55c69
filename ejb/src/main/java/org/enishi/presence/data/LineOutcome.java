package org.enishi.presence.data;

/** What becomes of a line of a file. */
public enum LineOutcome {
    NEW,
    CHANGED,
    SAME,
    INVALID
}
