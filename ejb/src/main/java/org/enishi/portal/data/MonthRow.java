package org.enishi.portal.data;

import java.time.YearMonth;
import java.util.Map;

/**
 * What is told of one month, of each measure; what took days is told by its median.
 *
 * @param rate of the agreements; null where none is told
 */
public record MonthRow(YearMonth month, Map<Measure, MonthCell> cells, Rate rate) {

    public MonthRow {
        cells = Map.copyOf(cells);
    }
}
