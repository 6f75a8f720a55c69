package org.enishi.organisation.data;

/** How long ago somebody came last, as far as a list is narrowed down by it. */
public enum LastSignIn {
    /** Has come, but not for ninety days. */
    LONG_AGO,
    NEVER
}
