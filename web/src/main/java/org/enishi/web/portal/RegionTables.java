package org.enishi.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.MonthRow;
import org.enishi.portal.data.PartRow;
import org.enishi.portal.data.RegionActivity;
import org.enishi.portal.data.SumRow;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.Texts;

/** What happened in the region, as tables. */
final class RegionTables {

    private static final List<Measure> COUNTS =
            List.of(Measure.PUBLISHED, Measure.INTEREST, Measure.CURIOSITY, Measure.MEETING, Measure.AGREEMENT);

    private static final List<Measure> COUNTS_OF_PROJECTS =
            List.of(Measure.PUBLISHED, Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);
    private static final List<Measure> COUNTS_OF_INSTITUTIONS =
            List.of(Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);

    private final RegionActivity activity;

    RegionTables(RegionActivity activity) {
        this.activity = activity;
    }

    StatisticsTable months() {
        List<String> headings = new ArrayList<>(List.of(Texts.of("portal.statistics.month")));
        COUNTS.forEach(measure -> headings.add(Texts.label(measure)));
        headings.addAll(List.of(
                Texts.of("portal.statistics.rate"),
                Texts.label(Measure.FIRST_ANSWER),
                Texts.label(Measure.FIRST_MEETING)));
        return new StatisticsTable(
                "months",
                Texts.of("portal.statistics.months"),
                headings,
                activity.months().stream().map(RegionTables::month).toList(),
                List.of(
                        sums(Texts.of("portal.statistics.sum"), activity.sums(), activity.range()),
                        sums(
                                Texts.of("portal.statistics.before"),
                                activity.sumsBefore(),
                                activity.range().before())),
                true,
                List.of(0, 1, 2, 3, 4));
    }

    private static Line month(MonthRow row) {
        List<Cell> cells = COUNTS.stream()
                .map(measure -> StatisticsCells.of(row.cells().get(measure), row))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(StatisticsCells.of(row.rate(), new MonthRange(row.month(), row.month())));
        cells.add(StatisticsCells.days(row.cells().get(Measure.FIRST_ANSWER), row));
        cells.add(StatisticsCells.days(row.cells().get(Measure.FIRST_MEETING), row));
        return new Line(row.month().toString(), cells);
    }

    private static Line sums(String head, SumRow sums, MonthRange range) {
        List<Cell> cells = COUNTS.stream()
                .map(measure -> StatisticsCells.of(sums.figures().get(measure)))
                .collect(Collectors.toCollection(ArrayList::new));
        cells.add(StatisticsCells.of(sums.rate(), range));
        cells.add(StatisticsCells.none());
        cells.add(StatisticsCells.none());
        return new Line(head, cells);
    }

    StatisticsTable forms(Map<String, String> names) {
        return parts("forms", Dimension.FORM, names, COUNTS_OF_PROJECTS);
    }

    StatisticsTable fields(Map<String, String> names) {
        return parts("workFields", Dimension.FIELD, names, COUNTS_OF_INSTITUTIONS);
    }

    StatisticsTable budgets(Map<String, String> names) {
        return parts("budgets", Dimension.BUDGET, names, COUNTS_OF_PROJECTS);
    }

    /** Every part has its line, also one of which nothing is told. */
    private StatisticsTable parts(String id, Dimension dimension, Map<String, String> names, List<Measure> measures) {
        String name = Texts.label(dimension);
        Map<String, PartRow> told = byPart(activity.parts(), dimension);
        Map<String, PartRow> before = byPart(activity.partsBefore(), dimension);
        return new StatisticsTable(
                id,
                Texts.of("portal.statistics.by", name),
                Stream.concat(Stream.of(name), measures.stream().map(Texts::label))
                        .toList(),
                names.entrySet().stream()
                        .map(part -> new Line(
                                part.getValue(),
                                measures.stream()
                                        .map(measure -> part(told, part.getKey(), measure)
                                                .beside(part(before, part.getKey(), measure)))
                                        .toList()))
                        .toList(),
                List.of(),
                false,
                List.of(0));
    }

    private static Map<String, PartRow> byPart(Map<Dimension, List<PartRow>> told, Dimension dimension) {
        return told.getOrDefault(dimension, List.of()).stream()
                .collect(Collectors.toMap(PartRow::part, Function.identity()));
    }

    private static Cell part(Map<String, PartRow> told, String part, Measure measure) {
        PartRow row = told.getOrDefault(part, told.get(""));
        return StatisticsCells.of(row == null ? Figure.few() : row.figures().get(measure));
    }
}
