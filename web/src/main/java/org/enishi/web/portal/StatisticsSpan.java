package org.enishi.web.portal;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.MonthRange;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** The time that somebody asks for, in the address. What can not be understood stays in its field, and is said. */
public final class StatisticsSpan implements Serializable {

    private static final long serialVersionUID = 1L;

    private String from;
    private String until;
    private String problem;

    private StatisticsSpan(String usualFrom, String usualUntil) {
        from = asked("from", usualFrom);
        until = asked("until", usualUntil);
    }

    private static String asked(String name, String otherwise) {
        String value = Faces.getRequestParameter(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    static StatisticsSpan ofMonths(MonthRange usual) {
        StatisticsSpan span =
                new StatisticsSpan(usual.from().toString(), usual.until().toString());
        span.problem = problem(span::months);
        return span;
    }

    static StatisticsSpan ofDays(DayRange usual) {
        StatisticsSpan span =
                new StatisticsSpan(usual.from().toString(), usual.until().toString());
        span.problem = problem(span::days);
        return span;
    }

    private static String problem(Runnable reading) {
        try {
            reading.run();
            return null;
        } catch (DateTimeException unreadable) {
            return Texts.of("portal.statistics.span.unreadable");
        } catch (RuleViolated violated) {
            return Texts.of(violated.getMessage(), violated.arguments());
        }
    }

    MonthRange months() {
        return new MonthRange(YearMonth.parse(from), YearMonth.parse(until)).requireShort();
    }

    DayRange days() {
        return new DayRange(LocalDate.parse(from), LocalDate.parse(until)).requireShort();
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getProblem() {
        return problem;
    }
}
