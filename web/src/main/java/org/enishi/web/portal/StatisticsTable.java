package org.enishi.web.portal;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.web.shared.Texts;

/**
 * Numbers as they are shown: the same ones for the table, for its pictures and for the file.
 *
 * @param feet sums, which stay where they are when the lines are sorted
 * @param timeline the lines are times, the newest first
 * @param pictured which columns have a picture
 */
public record StatisticsTable(
        String id,
        String title,
        List<String> headings,
        List<Line> lines,
        List<Line> feet,
        boolean timeline,
        List<Integer> pictured)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * @param number by which it is sorted and drawn; null where there is none to tell
     * @param amount the text without what is remarked on it, for the axis of a picture
     * @param before what was there the time before; null where it is not compared
     */
    public record Cell(String text, Double number, String amount, String before) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Cell(String text, Double number) {
            this(text, number, text, null);
        }

        Cell remarked(String remarkedText) {
            return new Cell(remarkedText, number, amount, before);
        }

        /** With the time before in brackets, where there is one. */
        public String shown() {
            return before == null ? text : Texts.of("portal.statistics.cellBefore", text, before);
        }

        Cell beside(Cell timeBefore) {
            return new Cell(text, number, amount, timeBefore.text());
        }
    }

    /** @param address null where the head leads nowhere */
    public record Line(String head, String address, List<Cell> cells) implements Serializable {

        private static final long serialVersionUID = 1L;

        public Line(String head, List<Cell> cells) {
            this(head, null, cells);
        }
    }

    /** Whether it has the time before as well. */
    public boolean isCompared() {
        return IntStream.range(1, headings.size()).anyMatch(this::isCompared);
    }

    boolean isCompared(int column) {
        return lines.stream().anyMatch(line -> line.cells().get(column - 1).before() != null);
    }

    /** None of a single line: there is nothing to compare. */
    public List<StatisticsPicture> getPictures() {
        if (lines.size() < 2) {
            return List.of();
        }
        return pictured.stream()
                .map(column -> StatisticsPicture.of(this, column))
                .filter(StatisticsPicture::isDrawn)
                .toList();
    }

    /** In the order in which they are drawn: time goes to the right. */
    List<Line> drawn() {
        return timeline
                ? IntStream.rangeClosed(1, lines.size())
                        .mapToObj(i -> lines.get(lines.size() - i))
                        .toList()
                : lines;
    }
}
