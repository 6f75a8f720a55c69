package org.enishi.presence.data;

import java.util.List;

/**
 * @param rows those that the filter lets through, the own card first
 * @param groups of all
 * @param present how many of all are there
 * @param settings of the organisation
 */
public record Board(List<BoardRow> rows, List<String> groups, long present, long people, ConsoleSettings settings) {

    public Board {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }
}
