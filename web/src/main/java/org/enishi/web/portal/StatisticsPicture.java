package org.enishi.web.portal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;

/** One column of a table as bars, with what its axes reach to. What is not told is drawn as nothing; the table beside it says what it is. */
public record StatisticsPicture(String title, List<Bar> bars, Axes axes) implements Serializable {

    public static final int WIDTH = 600;
    public static final int HEIGHT = 120;

    private static final long serialVersionUID = 1L;
    private static final double FILLED = 0.8;

    /** Where the axes begin and end; the last one is empty where there is only one. */
    public record Axes(String most, String first, String last) implements Serializable {

        private static final long serialVersionUID = 1L;

        static Axes of(List<Line> lines, int column, double most) {
            String highest = lines.stream()
                    .map(line -> line.cells().get(column))
                    .filter(cell -> cell.number() != null && cell.number() == most)
                    .map(Cell::amount)
                    .findFirst()
                    .orElse("");
            int last = lines.size() - 1;
            return new Axes(
                    highest,
                    last < 0 ? "" : lines.get(0).head(),
                    last < 1 ? "" : lines.get(last).head());
        }
    }

    /** @param says what it stands for, for whoever points at it */
    public record Bar(String x, String y, String width, String height, String says) implements Serializable {

        private static final long serialVersionUID = 1L;
    }

    static StatisticsPicture of(StatisticsTable table, int column) {
        List<Line> lines = table.drawn();
        double most = lines.stream()
                .map(line -> line.cells().get(column).number())
                .filter(number -> number != null)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        double step = (double) WIDTH / lines.size();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Cell cell = lines.get(i).cells().get(column);
            if (cell.number() != null && most > 0) {
                double height = HEIGHT * cell.number() / most;
                bars.add(new Bar(
                        written(i * step),
                        written(HEIGHT - height),
                        written(step * FILLED),
                        written(height),
                        lines.get(i).head() + " " + cell.text()));
            }
        }
        return new StatisticsPicture(table.headings().get(column + 1), bars, Axes.of(lines, column, most));
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }

    public boolean isDrawn() {
        return !bars.isEmpty();
    }
}
