package org.enishi.organisation.data;

/** Why a cell of the permission table says what it says. */
public enum GrantReason {
    /** It comes with the role of an administrator. */
    ADMINISTRATOR,
    /** It comes with any role. */
    EVERYBODY,
    NOT_ADMINISTRATOR,
    NEEDS_INVITATION,
    /** Of the companies by which the supporter was appointed. */
    NEEDS_APPOINTMENT,
    COMPANIES_ONLY,
    INSTITUTIONS_ONLY,
    PARTIES_ONLY,
    NOT_FOR_OPERATOR
}
