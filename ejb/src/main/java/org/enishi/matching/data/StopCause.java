package org.enishi.matching.data;

/** Who or what ended a negotiation. */
public enum StopCause {
    COMPANY,
    INSTITUTION,
    OTHER_AGREED,
    WITHDRAWN
}
