package org.enishi.matching.data;

/** Who or what ended a negotiation. */
public enum StopCause {
    COMPANY,
    INSTITUTION,
    INSTITUTION_LEFT,
    OTHER_AGREED,
    WITHDRAWN
}
