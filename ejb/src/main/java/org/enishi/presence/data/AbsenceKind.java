package org.enishi.presence.data;

public enum AbsenceKind {
    VACATION,
    BUSINESS_TRIP,
    TRAINING,
    OTHER
}
