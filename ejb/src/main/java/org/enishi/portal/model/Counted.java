package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is counted of a measure, and of the step before it: nobody comes to a meeting who has not been interested. Whoever reads
 * the numbers of both from the first month on knows how many have come that far and no further. So that is told as well, and may
 * be as little as any other number.
 *
 * @param own from the first month of all, where there is a step before
 * @param before those of the step before, from the first month of all; null where there is none
 */
public record Counted(List<Contribution> own, List<Contribution> before) {

    public static Counted alone(List<Contribution> own) {
        return new Counted(own, null);
    }

    Crowd within(YearMonth since, YearMonth until) {
        return Crowd.of(Telling.within(own, since, until));
    }

    Map<String, Crowd> partsWithin(YearMonth since, YearMonth until) {
        return parts(Telling.within(own, since, until));
    }

    boolean isStep() {
        return before != null;
    }

    /** Those who had come to the step before by then, and not to this one. */
    Crowd behind(YearMonth until) {
        return Crowd.of(upTo(before, until)).without(Crowd.of(upTo(own, until)));
    }

    Map<String, Crowd> partsBehind(YearMonth until) {
        Map<String, Crowd> gone = parts(upTo(own, until));
        Map<String, Crowd> behind = parts(upTo(before, until));
        behind.replaceAll((part, crowd) -> crowd.without(gone.getOrDefault(part, Crowd.NOBODY)));
        return behind;
    }

    private static List<Contribution> upTo(List<Contribution> contributions, YearMonth until) {
        return contributions.stream().filter(one -> !one.month().isAfter(until)).toList();
    }

    private static Map<String, Crowd> parts(List<Contribution> contributions) {
        return contributions.stream()
                .collect(Collectors.groupingBy(
                        Contribution::part,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Crowd::of)));
    }
}
