package org.enishi.organisation.data;

import java.util.Set;
import java.util.UUID;

/**
 * What is to be done with a file that was judged.
 *
 * @param lines the numbers of those who are to be added, and mailed
 * @param whole every line of the file or none
 */
public record ImportOrder(UUID batchId, Set<Integer> lines, boolean whole) {

    public ImportOrder {
        lines = Set.copyOf(lines);
    }
}
