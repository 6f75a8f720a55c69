package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthCell;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.MonthRow;
import org.enishi.portal.data.PartRow;
import org.enishi.portal.data.RegionActivity;
import org.enishi.portal.data.SumRow;

/**
 * Puts what is told together as somebody wants to see it. It knows nothing that is not told, so nothing that it makes of it
 * can say more. A stretch of months stands in its last one, and in a sum when the range holds all of it.
 */
public final class Reading {

    /** Counted. */
    public static final List<Measure> COUNTS =
            List.of(Measure.PUBLISHED, Measure.INTEREST, Measure.CURIOSITY, Measure.MEETING, Measure.AGREEMENT);

    /** Told by how many days they took. */
    public static final List<Measure> TIMES = List.of(Measure.FIRST_ANSWER, Measure.FIRST_MEETING);

    /** Of these a rate is made. */
    public static final List<Measure> RATED = List.of(Measure.MEETING, Measure.AGREEMENT);

    private final List<ToldFigure> figures;
    private final Rates rates;

    public Reading(List<ToldFigure> figures) {
        this.figures = List.copyOf(figures);
        this.rates = Rates.of(figures, Measure.AGREEMENT);
    }

    public RegionActivity of(MonthRange range) {
        return new RegionActivity(
                range,
                range.months().stream().map(this::month).toList(),
                sums(range),
                sums(range.before()),
                parts(range),
                parts(range.before()));
    }

    private SumRow sums(MonthRange range) {
        return new SumRow(
                COUNTS.stream().collect(Collectors.toMap(measure -> measure, measure -> sum(range, measure))),
                rates.within(range).orElse(null));
    }

    private MonthRow month(YearMonth month) {
        Map<Measure, MonthCell> cells = new EnumMap<>(Measure.class);
        COUNTS.forEach(measure -> cells.put(measure, cell(measure, month)));
        TIMES.forEach(measure -> cells.put(measure, cell(measure, month)));
        return new MonthRow(month, cells, rates.endingIn(month).orElse(null));
    }

    private MonthCell cell(Measure measure, YearMonth month) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.dimension() == Dimension.TOTAL)
                .filter(figure -> figure.told().until().equals(month))
                .findFirst()
                .map(figure -> new MonthCell(shown(figure), figure.told().since()))
                .orElse(new MonthCell(Figure.few(), null));
    }

    private static Figure shown(ToldFigure figure) {
        return figure.median() == null ? figure.told().figure() : Figure.exact(figure.median());
    }

    private Figure sum(MonthRange range, Measure measure) {
        List<Told> told = told(range, measure, Dimension.TOTAL);
        return sum(told, isClosed(told, range));
    }

    private Map<Dimension, List<PartRow>> parts(MonthRange range) {
        Map<Dimension, List<PartRow>> parts = new EnumMap<>(Dimension.class);
        for (Dimension dimension : List.of(Dimension.FORM, Dimension.FIELD, Dimension.BUDGET)) {
            Set<String> codes = figures.stream()
                    .filter(figure -> figure.dimension() == dimension)
                    .map(figure -> figure.told().part())
                    .collect(Collectors.toCollection(TreeSet::new));
            parts.put(
                    dimension,
                    codes.stream().map(code -> row(range, dimension, code)).toList());
        }
        return parts;
    }

    /** Also of the empty code, which stands for whatever is nowhere told. */
    private PartRow row(MonthRange range, Dimension dimension, String code) {
        return new PartRow(
                code,
                COUNTS.stream()
                        .collect(Collectors.toMap(
                                measure -> measure, measure -> part(range, measure, dimension, code))));
    }

    private Figure part(MonthRange range, Measure measure, Dimension dimension, String code) {
        List<Told> told = told(range, measure, dimension);
        List<Told> own = told.stream()
                .filter(one -> !code.isEmpty() && one.part().equals(code))
                .toList();
        if (own.isEmpty()) {
            boolean withheld = told.stream()
                    .anyMatch(one -> one.part().isEmpty() && one.figure().disclosure() == Disclosure.WITHHELD);
            return withheld ? Figure.withheld() : Figure.few();
        }
        return sum(own, isClosed(own, range));
    }

    private List<Told> told(MonthRange range, Measure measure, Dimension dimension) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.dimension() == dimension)
                .map(ToldFigure::told)
                .filter(told -> range.holds(told.since()) && range.holds(told.until()))
                .toList();
    }

    private static boolean isClosed(Collection<Told> told, MonthRange range) {
        long months = told.stream()
                .mapToLong(one -> new MonthRange(one.since(), one.until()).length())
                .sum();
        return months == range.length();
    }

    /** @param closed no month of the range waits for a later one */
    private static Figure sum(Collection<Told> told, boolean closed) {
        if (told.isEmpty()) {
            return Figure.few();
        }
        long sum = told.stream().mapToLong(one -> one.figure().count()).sum();
        return closed ? Figure.exact(sum) : Figure.atLeast(sum);
    }
}
