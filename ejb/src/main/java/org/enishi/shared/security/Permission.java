package org.enishi.shared.security;

/** What a use case may ask for. Who has it stands in {@code permissions.tsv}, which a test runs cell by cell. */
public enum Permission {
    /** Whatever concerns only the person: own notices, own account. */
    OWN_ACCOUNT,
    /** The list of the people of the own organisation; the operator sees all organisations. */
    MEMBERS_VIEW,
    ANNOUNCEMENTS_VIEW,
    LINKS_VIEW,
    STATISTICS_VIEW,
    /** The mail that waits, went out or was given up. */
    OUTBOX_VIEW,
    /** Send again a mail that was given up. */
    OUTBOX_RETRY,
    /** Who did what, over all organisations. */
    AUDIT_VIEW
}
