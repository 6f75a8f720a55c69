package org.enishi.presence.data;

import java.util.List;
import java.util.UUID;

/**
 * One card.
 *
 * @param initial what stands where there is no picture
 * @param groups in the order of the groups; where the organisation has none, the department
 * @param extension 内線番号; empty where he has none
 * @param picture null, or the name of the picture by its content
 * @param substituteName empty where nobody takes the place
 */
public record BoardRow(
        UUID accountId,
        String name,
        String initial,
        List<String> groups,
        String extension,
        String picture,
        Whereabouts whereabouts,
        String substituteName,
        boolean own) {

    public BoardRow {
        groups = List.copyOf(groups);
    }

    /** All of them in one line. */
    public String group() {
        return String.join(" / ", groups);
    }

    /** The first of them; empty where there is none. */
    public String room() {
        return groups.isEmpty() ? "" : groups.get(0);
    }
}
