package org.enishi.shared.security;

/**
 * A column of the access law: the kind of the organisation and the role of the person in it.
 *
 * @param entering the person has come in, but owes what everybody does first: an own password, agreement to the terms, a
 *     second factor where one is demanded. Until then only these are open to him, whatever his role
 */
public record Standing(OrganisationKind kind, Role role, boolean entering) {

    public Standing(OrganisationKind kind, Role role) {
        this(kind, role, false);
    }

    public boolean isOperator() {
        return kind == OrganisationKind.OPERATOR;
    }
}
