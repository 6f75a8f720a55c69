package org.enishi.matching.data;

/** Why an institution is not interested. */
public enum NoInterestReason {
    FIELD,
    TIMING,
    BUDGET,
    STAFF,
    UNCLEAR,
    CONFLICT,
    OTHER
}
