package org.enishi.shared.security;

/**
 * A column of the access law: the kind of the organisation and the role of the person in it.
 *
 * @param owing the person has come in, but only what he owes is open to him until he has done it
 */
public record Standing(OrganisationKind kind, Role role, Owing owing) {

    public Standing(OrganisationKind kind, Role role) {
        this(kind, role, Owing.NOTHING);
    }

    public boolean isOperator() {
        return kind == OrganisationKind.OPERATOR;
    }

    boolean isHeld() {
        return owing != Owing.NOTHING;
    }
}
