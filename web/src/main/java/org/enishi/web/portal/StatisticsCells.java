package org.enishi.web.portal;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.MonthCell;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.MonthRow;
import org.enishi.portal.data.Rate;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.shared.Texts;

/** Numbers in words. */
final class StatisticsCells {

    private static final int WHOLE = 100;

    private StatisticsCells() {}

    static Cell of(long number) {
        return new Cell(NumberFormat.getIntegerInstance(Locale.JAPAN).format(number), (double) number);
    }

    /** A sum of which a part is not told has a place in the order, but no bar that would look exact. */
    static Cell of(Figure figure) {
        if (figure.isExact()) {
            return of(figure.count());
        }
        return figure.disclosure() == Disclosure.AT_LEAST
                ? new Cell(Texts.of("portal.statistics.atLeast", figure.count()), (double) figure.count())
                : new Cell(Texts.label(figure.disclosure()), null);
    }

    static Cell of(MonthCell told, MonthRow row) {
        return remarked(of(told.figure()), told, row);
    }

    /** None where they are not told: that things are few says nothing of days. */
    static Cell days(MonthCell told, MonthRow row) {
        return told.figure().isExact() ? remarked(days(told.figure().count()), told, row) : none();
    }

    private static Cell remarked(Cell cell, MonthCell told, MonthRow row) {
        return told.since() == null || told.since().equals(row.month())
                ? cell
                : cell.remarked(Texts.of("portal.statistics.together", cell.text(), told.since()));
    }

    /** A rate in the place of some months, and of which it is where these are others. */
    static Cell of(Rate rate, MonthRange place) {
        if (rate == null) {
            return none();
        }
        Cell cell = share(rate.part(), rate.whole());
        MonthRange months = rate.months();
        if (months.equals(place)) {
            return cell;
        }
        return cell.remarked(
                months.until().equals(place.until())
                        ? Texts.of("portal.statistics.together", cell.text(), months.from())
                        : Texts.of("portal.statistics.rateOf", cell.text(), months.from(), months.until()));
    }

    static Cell share(long part, long whole) {
        if (whole == 0) {
            return none();
        }
        long percent = Math.round((double) WHOLE * part / whole);
        return new Cell(Texts.of("portal.statistics.percent", percent), (double) percent);
    }

    static Cell days(Optional<Integer> days) {
        return days.map(number -> days(number.longValue())).orElse(none());
    }

    private static Cell days(long number) {
        return new Cell(Texts.of("portal.statistics.days", number), (double) number);
    }

    static Cell none() {
        return new Cell(Texts.of("portal.statistics.none"), null);
    }
}
