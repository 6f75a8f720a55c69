package org.enishi.shared.audit.data;

/** By which way something was done. */
public enum AuditChannel {
    SCREEN,
    /** To many at once. */
    BULK,
    CSV
}
