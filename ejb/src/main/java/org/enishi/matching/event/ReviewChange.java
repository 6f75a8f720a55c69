package org.enishi.matching.event;

/** What can happen to the review of a draft. */
public enum ReviewChange {
    ASKED,
    READ,
    ANSWERED,
    REPLIED,
    CLOSED,
    WITHDRAWN
}
