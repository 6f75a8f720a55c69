package org.enishi.shared.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A line of a demo table, read by the names of its columns. */
public final class DemoRow {

    private final Map<String, String> cells;

    DemoRow(Map<String, String> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** With line breaks where the table writes {@code \n}. */
    public String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
        }
        return cell.replace("\\n", "\n");
    }

    public int number(String column) {
        return Integer.parseInt(text(column));
    }

    public boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    /** What stands between semicolons; nothing for an empty cell. */
    public Set<String> set(String column) {
        String cell = text(column);
        return cell.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(cell.split(";")));
    }
}
