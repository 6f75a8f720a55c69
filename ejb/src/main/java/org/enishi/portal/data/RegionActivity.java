package org.enishi.portal.data;

import java.util.List;
import java.util.Map;

/**
 * What happened in the region between companies and institutions, as far as everybody may read it.
 *
 * @param sums over the whole range
 * @param sumsBefore over as many months before it, as the parts of then
 */
public record RegionActivity(
        MonthRange range,
        List<MonthRow> months,
        SumRow sums,
        SumRow sumsBefore,
        Map<Dimension, List<PartRow>> parts,
        Map<Dimension, List<PartRow>> partsBefore) {

    public RegionActivity {
        months = List.copyOf(months);
        parts = Map.copyOf(parts);
        partsBefore = Map.copyOf(partsBefore);
    }
}
