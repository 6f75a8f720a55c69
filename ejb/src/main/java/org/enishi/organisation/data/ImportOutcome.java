package org.enishi.organisation.data;

/** What becomes of a line of an imported file. */
public enum ImportOutcome {
    ADMISSIBLE,
    /** A value will not do; the reason stands beside it. */
    INVALID,
    /** The address stands in an earlier line. */
    DUPLICATE,
    /** The address is registered already. */
    EXISTING,
    /** There is no room left. */
    OVER_LIMIT,
    /** The administrator did not mean it. */
    NOT_CHOSEN,
    ADDED
}
