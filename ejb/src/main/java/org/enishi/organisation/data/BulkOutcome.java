package org.enishi.organisation.data;

/** What a command to many does in one row. */
public enum BulkOutcome {
    CHANGED,
    /** It is so already. */
    UNCHANGED,
    /** A rule is against it; the reason stands beside it. */
    REFUSED
}
