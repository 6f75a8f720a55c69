package org.enishi.presence.data;

import java.util.Set;
import java.util.UUID;

/**
 * @param group empty for all
 * @param people null for all
 */
public record BoardFilter(boolean onlyPresent, String group, Set<UUID> people) {

    public BoardFilter {
        people = people == null ? null : Set.copyOf(people);
    }

    public BoardFilter(boolean onlyPresent, String group) {
        this(onlyPresent, group, null);
    }

    public static BoardFilter all() {
        return new BoardFilter(false, "");
    }

    public boolean lets(BoardRow row) {
        return (!onlyPresent || row.whereabouts().state() == PresenceState.PRESENT)
                && (group.isEmpty() || row.groups().contains(group))
                && (people == null || people.contains(row.accountId()));
    }
}
