package org.enishi.portal.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.portal.data.Figure;

/**
 * Decides what may be told of counts, so that none below five can be read or calculated. Whoever reads "fewer than five"
 * and does not belong to them must still reckon with each number from 0 to 4, whatever else is published.
 */
public final class Suppression {

    public static final long THRESHOLD = 5;

    private static final long MOST_OF_FEW = THRESHOLD - 1;

    private Suppression() {}

    public static List<Figure> ofCounts(List<Long> counts) {
        return counts.stream().map(Suppression::ofCount).toList();
    }

    /**
     * Counts of people to which organisations contribute. Where fewer than five do, one of them could take its own people
     * away and know those of the others, however many they are.
     */
    public static List<Figure> ofContributions(List<Long> counts, List<Long> contributors) {
        return IntStream.range(0, counts.size())
                .mapToObj(i -> contributors.get(i) < THRESHOLD ? Figure.withheld() : ofCount(counts.get(i)))
                .toList();
    }

    /**
     * The sum of cells, told only when all of these are. Hiding it only where it would say too much would itself say that
     * it does.
     */
    public static Figure ofTotal(List<Figure> cells, List<Long> counts) {
        return cells.stream().allMatch(Figure::isExact)
                ? Figure.exact(counts.stream().mapToLong(Long::longValue).sum())
                : Figure.withheld();
    }

    /**
     * Counts of members, each of whom stands in one cell or more. They have no sum, but together they cover all members:
     * what the exact cells cannot hold must be in the hidden ones. When that says something, these are withheld, and the
     * smallest exact cell with them.
     */
    public static List<Figure> ofOverlapping(List<Long> counts, long members) {
        List<Figure> figures = ofCounts(counts);
        long few = figures.stream().filter(figure -> !figure.isExact()).count();
        long uncovered = members - sumOfExact(figures, counts);
        if (few == 0 || members < THRESHOLD || uncovered <= MOST_OF_FEW * (few - 1)) {
            return figures;
        }
        long smallestExact = counts.stream()
                .filter(count -> count >= THRESHOLD)
                .min(Comparator.naturalOrder())
                .orElse(THRESHOLD);
        return counts.stream()
                .map(count -> count <= smallestExact ? Figure.withheld() : Figure.exact(count))
                .toList();
    }

    private static Figure ofCount(long count) {
        return count < THRESHOLD ? Figure.few() : Figure.exact(count);
    }

    private static long sumOfExact(List<Figure> cells, List<Long> counts) {
        return IntStream.range(0, counts.size())
                .filter(i -> cells.get(i).isExact())
                .mapToLong(counts::get)
                .sum();
    }
}
