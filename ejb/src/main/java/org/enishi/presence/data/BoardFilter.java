package org.enishi.presence.data;

/** @param group empty for all */
public record BoardFilter(boolean onlyPresent, String group) {

    public static BoardFilter all() {
        return new BoardFilter(false, "");
    }

    public boolean lets(BoardRow row) {
        return (!onlyPresent || row.whereabouts().state() == PresenceState.PRESENT)
                && (group.isEmpty() || row.groups().contains(group));
    }
}
