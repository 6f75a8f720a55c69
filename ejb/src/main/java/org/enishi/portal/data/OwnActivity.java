package org.enishi.portal.data;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What happened to the actor's own organisation.
 *
 * @param before the same over as many days before
 * @param curiosities 面白そう by the day
 * @param medians how many days the others take for an answer, as the months told of which the region may
 */
public record OwnActivity(
        DayRange range,
        List<PartCount> counts,
        List<PartCount> before,
        List<DayCount> curiosities,
        NavigableMap<YearMonth, Integer> medians) {

    public OwnActivity {
        counts = List.copyOf(counts);
        before = List.copyOf(before);
        curiosities = List.copyOf(curiosities);
        medians = Collections.unmodifiableNavigableMap(new TreeMap<>(medians));
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

    /** As it was last told; empty where it never was. */
    public Optional<Integer> medianOfAll() {
        return lastTold(range);
    }

    public Optional<Integer> medianOfAllBefore() {
        return lastTold(range.before());
    }

    private Optional<Integer> lastTold(DayRange days) {
        return Optional.ofNullable(medians.floorEntry(YearMonth.from(days.until())))
                .map(Map.Entry::getValue);
    }

    private static Optional<Integer> median(List<PartCount> days) {
        return DaysTaken.of(days.stream()
                        .map(count -> Map.entry(count.part(), count.amount()))
                        .toList())
                .median();
    }
}
