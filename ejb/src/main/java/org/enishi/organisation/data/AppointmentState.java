package org.enishi.organisation.data;

/** Where the appointment of an administrator by the operator stands. */
public enum AppointmentState {
    /** Everybody of the organisation has been told, and can object. */
    ANNOUNCED,
    OBJECTED,
    WITHDRAWN,
    DONE,
    /** When the time came, it could no longer be done. */
    VOID
}
