package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.security.Role;

/** What administrators do to one member. To ask for what is so already changes nothing and is no fault. */
@Stateless
public class MemberChange {

    @Inject
    private MemberCounter counter;

    @Inject
    private InitialPasswords initialPasswords;

    @Requires(Permission.MEMBERS_CHANGE)
    public void changeRole(MemberRef member, Role wanted) {
        counter.serve(member, MemberCommand.changeRole(wanted));
    }

    @Requires(Permission.MEMBERS_SUSPEND)
    public void suspend(MemberRef member) {
        counter.serve(member, MemberCommand.of(MemberAction.SUSPEND));
    }

    @Requires(Permission.MEMBERS_SUSPEND)
    public void resume(MemberRef member) {
        counter.serve(member, MemberCommand.of(MemberAction.RESUME));
    }

    /** Opens a name that wrong passwords have closed, before its time. */
    @Requires(Permission.MEMBERS_CHANGE)
    public void unlock(MemberRef member) {
        counter.serve(member, MemberCommand.of(MemberAction.UNLOCK));
    }

    /** The one before is dead at once. Hashed before anything is locked. */
    @Requires(Permission.MEMBERS_CHANGE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void reissueInitialPassword(MemberRef member) {
        counter.judge(member, MemberCommand.of(MemberAction.REISSUE));
        counter.reissue(member, initialPasswords.mint());
    }

    @Requires(Permission.MEMBERS_DELETE)
    public void delete(MemberRef member) {
        counter.serve(member, MemberCommand.of(MemberAction.DELETE));
    }

    /** Within thirty days, as long as there is room and nobody has taken the address. */
    @Requires(Permission.MEMBERS_DELETE)
    public void restore(MemberRef member) {
        counter.serve(member, MemberCommand.of(MemberAction.RESTORE));
    }
}
