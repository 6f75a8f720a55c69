package org.enishi.shared.security;

import java.util.UUID;

/**
 * The person who acts in this request, as the database knows him now.
 *
 * @param region the tenant: nothing of another region is ever shown to him
 * @param securityVersion rises whenever earlier sign-ins must end
 * @param personName as shown to colleagues
 */
public record Actor(
        UUID accountId,
        UUID organisationId,
        String region,
        Standing standing,
        int securityVersion,
        String personName,
        String organisationName,
        String language) {

    public boolean isOperator() {
        return standing.isOperator();
    }

    /** The same person, but only as far as what he has to do first. */
    public Actor whileOwing(Owing owing) {
        return new Actor(
                accountId,
                organisationId,
                region,
                new Standing(standing.kind(), standing.role(), owing),
                securityVersion,
                personName,
                organisationName,
                language);
    }

    /** Only what he has to do first is open to him: see {@link Standing#owing}. */
    public boolean isEntering() {
        return standing.isHeld();
    }

    public boolean owes(Owing duty) {
        return standing.owing() == duty;
    }

    public OrganisationKind kind() {
        return standing.kind();
    }

    public Role role() {
        return standing.role();
    }
}
