package org.enishi.presence.data;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing as it stands in a file.
 *
 * @param number of the line, as an editor counts; of a file without lines, which one of them it is
 * @param cells what is not there is empty
 */
public record FileLine<F extends Enum<F>>(int number, Map<F, String> cells) implements Serializable {

    public FileLine {
        cells = Map.copyOf(cells);
    }

    /** With the cells in the order of their columns. */
    public static <F extends Enum<F>> FileLine<F> of(int number, List<F> columns, List<String> cells) {
        Map<F, String> byColumn = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        return new FileLine<>(number, byColumn);
    }

    public String cell(F column) {
        return cells.getOrDefault(column, "");
    }
}
