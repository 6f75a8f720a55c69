package org.enishi.portal.data;

import java.util.Map;

/** What is told of one part, of each measure. */
public record PartRow(String part, Map<Measure, Figure> figures) {

    public PartRow {
        figures = Map.copyOf(figures);
    }
}
