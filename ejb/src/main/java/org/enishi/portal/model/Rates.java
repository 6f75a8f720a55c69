package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.Rate;

/**
 * One number by another, of months that are whole stretches of both. It divides what everybody reads already, so it says no more
 * than that; where one of both is not told of the same months there is no rate.
 */
final class Rates {

    private final List<Told> parts;
    private final List<Told> wholes;

    private Rates(List<Told> parts, List<Told> wholes) {
        this.parts = parts;
        this.wholes = wholes;
    }

    static Rates of(Collection<ToldFigure> figures, Measure measure) {
        return new Rates(
                told(figures, measure),
                measure.rateOf().map(whole -> told(figures, whole)).orElse(List.of()));
    }

    private static List<Told> told(Collection<ToldFigure> figures, Measure measure) {
        return figures.stream()
                .filter(figure -> figure.measure() == measure && figure.dimension() == Dimension.TOTAL)
                .map(ToldFigure::told)
                .filter(told -> told.figure().isExact())
                .toList();
    }

    /** Of as few months as there are, the last of them this one. */
    Optional<Rate> endingIn(YearMonth month) {
        return common(Told::until)
                .filter(month::equals)
                .findFirst()
                .flatMap(until -> common(Told::since)
                        .filter(since -> !since.isAfter(until))
                        .max(Comparator.naturalOrder())
                        .flatMap(since -> rate(new MonthRange(since, until))));
    }

    /** Of as many months of the range as there are. */
    Optional<Rate> within(MonthRange range) {
        Rates inside = new Rates(inside(parts, range), inside(wholes, range));
        return inside.common(Told::since)
                .min(Comparator.naturalOrder())
                .flatMap(since -> inside.common(Told::until)
                        .filter(until -> !until.isBefore(since))
                        .max(Comparator.naturalOrder())
                        .flatMap(until -> inside.rate(new MonthRange(since, until))));
    }

    private Stream<YearMonth> common(Function<Told, YearMonth> border) {
        List<YearMonth> others = wholes.stream().map(border).toList();
        return parts.stream().map(border).filter(others::contains);
    }

    private Optional<Rate> rate(MonthRange months) {
        return isCovered(parts, months) && isCovered(wholes, months)
                ? Optional.of(new Rate(months, sum(parts, months), sum(wholes, months)))
                : Optional.empty();
    }

    private static List<Told> inside(List<Told> told, MonthRange range) {
        return told.stream()
                .filter(one -> range.holds(one.since()) && range.holds(one.until()))
                .toList();
    }

    private static boolean isCovered(List<Told> told, MonthRange months) {
        return inside(told, months).stream()
                        .mapToLong(one -> new MonthRange(one.since(), one.until()).length())
                        .sum()
                == months.length();
    }

    private static long sum(List<Told> told, MonthRange months) {
        return inside(told, months).stream()
                .mapToLong(one -> one.figure().count())
                .sum();
    }
}
