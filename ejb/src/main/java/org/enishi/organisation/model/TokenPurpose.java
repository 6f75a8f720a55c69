package org.enishi.organisation.model;

import java.time.Duration;

/** What a link in a mail, or a page, lets a person do once. */
public enum TokenPurpose {
    /** Go on with a first sign-in that was left. */
    FIRST_SIGN_IN(Duration.ofHours(24)),
    /** Ask the administrators for another initial password. Given only for the right one that has expired. */
    ASK_FOR_REISSUE(Duration.ofMinutes(30)),
    RESET_PASSWORD(Duration.ofMinutes(30)),
    /** From the mailbox of the address that is to be left. */
    LEAVE_ADDRESS(Duration.ofHours(24)),
    /** From the mailbox of the address that is to be used. */
    TAKE_ADDRESS(Duration.ofHours(24)),
    /** The password was right; the second factor is still to come. */
    SECOND_FACTOR(Duration.ofMinutes(5)),
    /** Against an administrator whom the operator has named. */
    OBJECT_TO_APPOINTMENT(Appointment.OBJECTION);

    private final Duration validity;

    TokenPurpose(Duration validity) {
        this.validity = validity;
    }

    public Duration validity() {
        return validity;
    }
}
