package org.enishi.organisation.data;

import java.io.Serializable;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;

/**
 * What somebody wants to be done to a member, or to many at once.
 *
 * @param role the wanted one; null unless roles are changed
 * @param takingBack whether it makes undone what was done before; nobody asks for it as such
 */
public record MemberCommand(MemberAction action, Role role, boolean takingBack) implements Serializable {

    public MemberCommand {
        if ((action == MemberAction.CHANGE_ROLE) == (role == null)) {
            throw new IllegalArgumentException("a role belongs to a change of roles, and only there: " + action);
        }
    }

    public static MemberCommand of(MemberAction action) {
        return new MemberCommand(action, null, false);
    }

    public static MemberCommand changeRole(Role wanted) {
        if (wanted == null) {
            throw new RuleViolated("rule.member.role.missing");
        }
        return new MemberCommand(MemberAction.CHANGE_ROLE, wanted, false);
    }

    public MemberCommand asTakingBack() {
        return new MemberCommand(action, role, true);
    }
}
