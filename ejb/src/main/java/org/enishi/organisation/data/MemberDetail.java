package org.enishi.organisation.data;

import java.util.Map;
import java.util.Set;
import org.enishi.shared.fault.Refusal;

/**
 * A member's page.
 *
 * @param refusals why the other actions are not offered
 */
public record MemberDetail(
        MemberRow row, MemberStatus status, Set<MemberAction> actions, Map<MemberAction, Refusal> refusals) {

    public MemberDetail {
        actions = Set.copyOf(actions);
        refusals = Map.copyOf(refusals);
    }

    public boolean allows(MemberAction action) {
        return actions.contains(action);
    }
}
