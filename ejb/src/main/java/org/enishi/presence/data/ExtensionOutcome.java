package org.enishi.presence.data;

/** What becomes of a line of a file of extensions. */
public enum ExtensionOutcome {
    NEW,
    CHANGED,
    SAME,
    INVALID
}
