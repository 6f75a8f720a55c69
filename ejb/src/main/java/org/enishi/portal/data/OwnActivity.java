package org.enishi.portal.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happened to the actor's own organisation.
 *
 * @param before the same over as many days before
 * @param curiosities 面白そう by the day
 * @param medianOfAll how many days the others take for an answer, as the region last told; empty while it may not
 * @param medianOfAllBefore the same as it was told the time before
 */
public record OwnActivity(
        DayRange range,
        List<PartCount> counts,
        List<PartCount> before,
        List<DayCount> curiosities,
        Optional<Integer> medianOfAll,
        Optional<Integer> medianOfAllBefore) {

    public OwnActivity {
        counts = List.copyOf(counts);
        before = List.copyOf(before);
        curiosities = List.copyOf(curiosities);
    }

    public long total(Measure measure) {
        return sum(counts, measure);
    }

    public long totalBefore(Measure measure) {
        return sum(before, measure);
    }

    private static long sum(List<PartCount> counts, Measure measure) {
        return counts.stream()
                .filter(count -> count.measure() == measure && count.dimension() == Dimension.TOTAL)
                .mapToLong(PartCount::amount)
                .sum();
    }

    public List<PartCount> parts(Measure measure, Dimension dimension) {
        return parts(counts, measure, dimension);
    }

    public List<PartCount> partsBefore(Measure measure, Dimension dimension) {
        return parts(before, measure, dimension);
    }

    /** Of all measures. */
    public List<PartCount> parts(Dimension dimension) {
        return parts(counts, dimension);
    }

    public List<PartCount> partsBefore(Dimension dimension) {
        return parts(before, dimension);
    }

    private static List<PartCount> parts(List<PartCount> counts, Dimension dimension) {
        return counts.stream().filter(count -> count.dimension() == dimension).toList();
    }

    private static List<PartCount> parts(List<PartCount> counts, Measure measure, Dimension dimension) {
        return counts.stream()
                .filter(count -> count.measure() == measure && count.dimension() == dimension)
                .toList();
    }

    /** How many days an own answer takes; empty where there was none. */
    public Optional<Integer> median(Measure measure) {
        return median(parts(measure, Dimension.DAYS));
    }

    public Optional<Integer> medianBefore(Measure measure) {
        return median(partsBefore(measure, Dimension.DAYS));
    }

    private static Optional<Integer> median(List<PartCount> days) {
        return DaysTaken.of(days.stream()
                        .map(count -> Map.entry(count.part(), count.amount()))
                        .toList())
                .median();
    }
}
