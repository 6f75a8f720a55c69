package org.enishi.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Lying bars, one below the other, as a picture that stands in the page itself. */
final class BarPlot {

    private static final int LABELS = 330;
    private static final int BARS = 620;
    private static final int FIGURES = 110;
    private static final int BAR = 14;
    private static final int GAP = 8;
    private static final List<String> COLOURS = List.of("#1d4f91", "#5f93d1", "#b8cfe9");

    private record Row(String label, double[] values) {}

    private final String title;
    private final String unit;
    private final List<String> series;
    private final List<Row> rows = new ArrayList<>();

    BarPlot(String title, String unit, String... series) {
        this.title = title;
        this.unit = unit;
        this.series = List.of(series);
    }

    void add(String label, double... values) {
        rows.add(new Row(label, values));
    }

    String html() {
        int height =
                rows.stream().mapToInt(row -> row.values().length * BAR + GAP).sum();
        StringBuilder svg =
                new StringBuilder("<figure><figcaption>" + Html.escaped(title) + legend() + "</figcaption>");
        svg.append(String.format(
                "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" width=\"100%%\">",
                Html.escaped(title), LABELS + BARS + FIGURES, height));
        int y = 0;
        for (Row row : rows) {
            y = draw(svg, row, y);
        }
        return svg.append("</svg></figure>").toString();
    }

    private String legend() {
        StringBuilder legend = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            legend.append(String.format(
                    " <span class=\"key\" style=\"border-color:%s\">%s</span>",
                    COLOURS.get(i), Html.escaped(series.get(i))));
        }
        return legend.toString();
    }

    private int draw(StringBuilder svg, Row row, int begin) {
        int y = begin;
        svg.append(String.format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>",
                LABELS - GAP, y + BAR - 3, Html.escaped(row.label())));
        double most = Math.max(1e-9, most());
        for (int i = 0; i < row.values().length; i++) {
            double value = row.values()[i];
            double width = Math.max(1, value / most * BARS);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                    LABELS,
                    y,
                    width,
                    BAR - 2,
                    COLOURS.get(i % COLOURS.size())));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\">%s %s</text>",
                    LABELS + width + 4,
                    y + BAR - 3,
                    Goal.decimal(value),
                    Html.escaped(unit)));
            y += BAR;
        }
        return y + GAP;
    }

    private double most() {
        return rows.stream()
                .flatMapToDouble(row -> Arrays.stream(row.values()))
                .max()
                .orElse(1);
    }
}
