package org.enishi.shared.security;

/** A column of the access law: the kind of the organisation and the role of the person in it. */
public record Standing(OrganisationKind kind, Role role) {

    public boolean isOperator() {
        return kind == OrganisationKind.OPERATOR;
    }
}
