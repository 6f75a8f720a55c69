package org.enishi.portal.data;

import java.util.Map;

/**
 * What is told of some months together, of each measure.
 *
 * @param rate of the agreements; null where none is told
 */
public record SumRow(Map<Measure, Figure> figures, Rate rate) {

    public SumRow {
        figures = Map.copyOf(figures);
    }
}
