package org.enishi.portal.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;

/**
 * Decides what may be told of counts, so that no count below five can be read or calculated, neither from a total nor
 * from what an organisation knows of itself. Whoever reads "fewer than five" must still have to reckon with each number
 * from 0 to 4.
 */
public final class Suppression {

    static final long THRESHOLD = 5;

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

    /** The sum of cells, told only when the hidden ones cannot be narrowed down by taking the others away from it. */
    public static Figure ofTotal(List<Figure> cells, List<Long> counts) {
        long total = sum(cells, counts, Disclosure.values());
        if (has(cells, Disclosure.WITHHELD)) {
            return Figure.withheld();
        }
        long few = cells.stream().filter(cell -> !cell.isExact()).count();
        long hidden = sum(cells, counts, Disclosure.FEW);
        boolean safe = few == 0 || hidden >= MOST_OF_FEW && hidden <= MOST_OF_FEW * (few - 1);
        if (total < THRESHOLD) {
            return Figure.few();
        }
        return safe ? Figure.exact(total) : Figure.withheld();
    }

    /**
     * Counts of members, each of whom stands in one cell or more. They have no sum, but together they cover all members:
     * what the exact cells cannot hold must be in the hidden ones. When that says something, these are withheld, and the
     * smallest exact cell with them.
     */
    public static List<Figure> ofOverlapping(List<Long> counts, long members) {
        List<Figure> figures = ofCounts(counts);
        long few = figures.stream().filter(figure -> !figure.isExact()).count();
        long uncovered = members - sum(figures, counts, Disclosure.EXACT);
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

    private static boolean has(List<Figure> cells, Disclosure disclosure) {
        return cells.stream().anyMatch(cell -> cell.disclosure() == disclosure);
    }

    private static long sum(List<Figure> cells, List<Long> counts, Disclosure... disclosures) {
        return IntStream.range(0, counts.size())
                .filter(i -> List.of(disclosures).contains(cells.get(i).disclosure()))
                .mapToLong(counts::get)
                .sum();
    }
}
