package org.enishi.organisation.data;

/** What two have in common that should have it alone. */
public enum DuplicateKind {
    CORPORATE_NUMBER,
    DOMAIN,
    MAIL_ADDRESS
}
