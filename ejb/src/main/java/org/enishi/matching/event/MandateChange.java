package org.enishi.matching.event;

/** What can happen to the appointment of a supporter. */
public enum MandateChange {
    GIVEN,
    /** By the company, or because one of both is gone. */
    ENDED,
    /** The supporter lays it down. */
    LAID_DOWN
}
