package org.enishi.portal.data;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many days things took, one number for each, the shortest first. */
public record DaysTaken(List<Integer> days) {

    public DaysTaken {
        days = days.stream().sorted().toList();
    }

    /** @param counted how often each number of days, as it is written */
    public static DaysTaken of(List<Map.Entry<String, Long>> counted) {
        return new DaysTaken(counted.stream()
                .flatMap(one -> Collections.nCopies(one.getValue().intValue(), Integer.valueOf(one.getKey())).stream())
                .toList());
    }

    /** The lower one of two in the middle; empty where there is none. */
    public Optional<Integer> median() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }
}
