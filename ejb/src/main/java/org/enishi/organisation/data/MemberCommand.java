package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;

/**
 * What somebody wants to be done to a member, or to many at once.
 *
 * @param role the wanted one; null unless roles are changed
 * @param successor who takes over what those who are deleted would leave without anybody; null for nobody in particular
 * @param takingBack whether it makes undone what was done before; nobody asks for it as such
 */
public record MemberCommand(MemberAction action, Role role, UUID successor, boolean takingBack)
        implements Serializable {

    public MemberCommand {
        if ((action == MemberAction.CHANGE_ROLE) == (role == null)) {
            throw new IllegalArgumentException("a role belongs to a change of roles, and only there: " + action);
        }
        if (successor != null && action != MemberAction.DELETE) {
            throw new IllegalArgumentException("a successor belongs to a deletion: " + action);
        }
    }

    public static MemberCommand of(MemberAction action) {
        return new MemberCommand(action, null, null, false);
    }

    public static MemberCommand changeRole(Role wanted) {
        if (wanted == null) {
            throw new RuleViolated("rule.member.role.missing");
        }
        return new MemberCommand(MemberAction.CHANGE_ROLE, wanted, null, false);
    }

    /** @param colleague null for nobody in particular */
    public MemberCommand handingOverTo(UUID colleague) {
        return new MemberCommand(action, role, colleague, takingBack);
    }

    public MemberCommand asTakingBack() {
        return new MemberCommand(action, role, successor, true);
    }
}
