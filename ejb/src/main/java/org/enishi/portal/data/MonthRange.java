package org.enishi.portal.data;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;
import org.enishi.shared.fault.RuleViolated;

/** Whole months, both ends included. */
public record MonthRange(YearMonth from, YearMonth until) {

    public static final int LONGEST = 60;

    public MonthRange {
        if (from.isAfter(until)) {
            throw new RuleViolated("rule.statistics.range.turned");
        }
    }

    /** As long as somebody may ask for. */
    public MonthRange requireShort() {
        if (length() > LONGEST) {
            throw new RuleViolated("rule.statistics.months.many", LONGEST);
        }
        return this;
    }

    /** The newest first. */
    public List<YearMonth> months() {
        return LongStream.range(0, length()).mapToObj(until::minusMonths).toList();
    }

    /** The oldest first. */
    public List<YearMonth> inOrder() {
        return LongStream.range(0, length()).mapToObj(from::plusMonths).toList();
    }

    /** As many months, just before. */
    public MonthRange before() {
        return new MonthRange(from.minusMonths(length()), from.minusMonths(1));
    }

    public long length() {
        return ChronoUnit.MONTHS.between(from, until) + 1;
    }

    public boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(until);
    }
}
