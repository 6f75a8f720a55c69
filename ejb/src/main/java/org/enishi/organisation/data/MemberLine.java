package org.enishi.organisation.data;

import java.util.List;
import java.util.Set;

/**
 * A line of the user list with what its reader may do there; the same policy decides when he does it.
 *
 * @param entitlements what the person may do, in the order of {@link MemberRight}
 */
public record MemberLine(
        MemberRow row, MemberStatus status, Set<MemberAction> actions, List<Entitlement> entitlements) {

    public MemberLine {
        actions = Set.copyOf(actions);
        entitlements = List.copyOf(entitlements);
    }

    public boolean allows(MemberAction action) {
        return actions.contains(action);
    }

    public String sign(MemberRight right) {
        return entitlements.get(right.ordinal()).grant().sign();
    }
}
