package org.enishi.presence.data;

import java.util.Set;
import java.util.UUID;

/**
 * An 内線グループ as an administrator wants it.
 *
 * @param stateOnly colleagues see whether its people are there, and not why not
 * @param version of the group that was read
 */
public record GroupPlan(String name, boolean stateOnly, Set<UUID> people, long version) {

    public GroupPlan {
        people = Set.copyOf(people);
    }
}
