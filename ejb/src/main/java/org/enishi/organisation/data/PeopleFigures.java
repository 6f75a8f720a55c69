package org.enishi.organisation.data;

import java.util.List;

/**
 * The people registered with one organisation.
 *
 * @param byRole both roles, also one that nobody has
 * @param byState every state but that of the deleted, who are not counted anywhere
 * @param recentDays how far back "recently" reaches
 */
public record PeopleFigures(
        long total,
        List<RoleCount> byRole,
        List<StateCount> byState,
        int recentDays,
        long signedInRecently,
        long neverSignedIn) {

    public PeopleFigures {
        byRole = List.copyOf(byRole);
        byState = List.copyOf(byState);
    }
}
