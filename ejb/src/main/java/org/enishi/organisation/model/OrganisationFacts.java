package org.enishi.organisation.model;

import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.Quota;

/**
 * What of an organisation decides about its members. True only as long as the organisation is locked; without the lock it
 * is good enough to show a button.
 */
public record OrganisationFacts(UUID organisationId, Quota quota, long activeAdministrators) {

    /** How it stands when a command to one of its members has been carried out. */
    public OrganisationFacts after(MemberFacts member, MemberCommand command) {
        long administrators = activeAdministrators
                - (member.isActiveAdministrator() ? 1 : 0)
                + (member.wouldBeActiveAdministratorAfter(command) ? 1 : 0);
        long registered = quota.registered() + joining(member, command);
        return new OrganisationFacts(organisationId, new Quota(registered, quota.limit()), administrators);
    }

    private static int joining(MemberFacts member, MemberCommand command) {
        if (command.action() == MemberAction.DELETE && member.state().isLiving()) {
            return -1;
        }
        return command.action() == MemberAction.RESTORE && member.state() == AccountState.DELETED ? 1 : 0;
    }
}
