package org.enishi.portal.data;

import java.util.List;
import java.util.Map;

/**
 * What the people and the fields of an institution have in hand.
 *
 * @param names of the people, by what stands in the counts for them
 */
public record Charges(List<PartCount> counts, Map<String, String> names) {

    public Charges {
        counts = List.copyOf(counts);
        names = Map.copyOf(names);
    }
}
