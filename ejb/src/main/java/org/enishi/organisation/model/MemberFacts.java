package org.enishi.organisation.model;

import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.security.Role;

/**
 * What decides about a change to a member, at a moment.
 *
 * @param hasSignedIn whether the first sign-in was completed once
 * @param deletedAt null for the living
 */
public record MemberFacts(
        UUID accountId,
        UUID organisationId,
        Role role,
        AccountState state,
        MemberStatus status,
        boolean hasSignedIn,
        Instant deletedAt) {

    public static MemberFacts of(MemberRow row, Instant now) {
        return new MemberFacts(
                row.accountId(),
                row.organisationId(),
                row.role(),
                row.state(),
                row.statusAt(now),
                row.hasSignedIn(),
                row.deletedAt());
    }

    boolean isActiveAdministrator() {
        return role == Role.ADMINISTRATOR && state == AccountState.ACTIVE;
    }

    boolean wouldBeActiveAdministratorAfter(MemberCommand command) {
        return switch (command.action()) {
            case CHANGE_ROLE -> command.role() == Role.ADMINISTRATOR && state == AccountState.ACTIVE;
            case SUSPEND, DELETE -> false;
            case RESUME -> role == Role.ADMINISTRATOR && state == AccountState.SUSPENDED;
            case UNLOCK, REISSUE, RESTORE -> isActiveAdministrator();
        };
    }
}
