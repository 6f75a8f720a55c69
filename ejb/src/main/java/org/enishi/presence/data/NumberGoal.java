package org.enishi.presence.data;

/** Where a number leads. */
public enum NumberGoal {
    FLOW,
    LINE,
    /** A fax machine needs nobody. */
    MACHINE,
    /** To somebody who cannot act any more. */
    GONE,
    NOWHERE;

    /** Whether whoever calls it is lost. */
    public boolean isOrphan() {
        return this == GONE || this == NOWHERE;
    }
}
