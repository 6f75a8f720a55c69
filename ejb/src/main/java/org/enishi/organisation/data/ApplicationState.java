package org.enishi.organisation.data;

/** Where an application to use the service stands. */
public enum ApplicationState {
    APPLIED,
    /** Somebody reads the mail of the address that was given. */
    MAIL_CONFIRMED,
    /** Somebody of the operator looks at it. */
    REVIEW,
    APPROVED,
    REJECTED,
    /** The mail was not confirmed in time. */
    EXPIRED;

    /** Nothing more happens to it. */
    public boolean isOver() {
        return this == APPROVED || this == REJECTED || this == EXPIRED;
    }
}
