package org.enishi.portal.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The middle of numbers of days that were counted; the lower one of two in the middle. */
public final class Median {

    private Median() {}

    /** @param counted how often each number of days, as it is written */
    public static Optional<Integer> of(List<Map.Entry<String, Long>> counted) {
        List<Integer> days = counted.stream()
                .flatMap(one -> Collections.nCopies(one.getValue().intValue(), Integer.valueOf(one.getKey())).stream())
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }
}
