package org.enishi.shared.audit;

/** What can stand in the audit log. Acts of the domains are added as they are built; none is ever renamed. */
public enum AuditAct {
    SIGNED_IN,
    SIGN_IN_REFUSED,
    SIGN_IN_CLOSED,
    SIGNED_OUT,
    SIGN_IN_ENDED,
    ACCESS_REFUSED,
    OUTBOX_READ,
    MAIL_RETRIED,
    AUDIT_READ
}
