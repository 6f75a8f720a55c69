package org.enishi.organisation.data;

import java.util.Set;

/**
 * How a person wants to see the user list.
 *
 * @param singleKeys whether keys alone, without Control or the like, are commands
 */
public record GridChoice(Set<MemberColumn> hidden, Density density, int pageSize, boolean singleKeys) {

    public GridChoice {
        hidden = Set.copyOf(hidden);
    }

    public static GridChoice usual() {
        return new GridChoice(Set.of(), Density.COMPACT, 50, true);
    }

    public boolean shows(MemberColumn column) {
        return !hidden.contains(column);
    }
}
