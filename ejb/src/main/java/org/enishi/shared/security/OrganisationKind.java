package org.enishi.shared.security;

/** Fixed when an organisation is approved; every permission branches on it. */
public enum OrganisationKind {
    /** Runs the service and stands outside the other organisations. */
    OPERATOR,
    COMPANY,
    INSTITUTION,
    /** A chamber of commerce or a bank that supports companies. */
    SUPPORTER
}
