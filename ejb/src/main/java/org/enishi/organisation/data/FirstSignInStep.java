package org.enishi.organisation.data;

/** What a person who has come in still owes, in this order. */
public enum FirstSignInStep {
    PASSWORD,
    TERMS,
    PROFILE,
    /** Only where one is demanded. */
    SECOND_FACTOR,
    DONE
}
