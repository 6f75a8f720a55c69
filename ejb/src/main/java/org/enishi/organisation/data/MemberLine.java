package org.enishi.organisation.data;

import java.util.Set;

/** A line of the user list with what its reader may do there. The same policy decides when he does it. */
public record MemberLine(MemberRow row, MemberStatus status, Set<MemberAction> actions) {

    public MemberLine {
        actions = Set.copyOf(actions);
    }

    public boolean allows(MemberAction action) {
        return actions.contains(action);
    }
}
