package org.enishi.portal.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.enishi.shared.fault.RuleViolated;

/** Days, both ends included. */
public record DayRange(LocalDate from, LocalDate until) {

    public static final int LONGEST = 1830;

    public DayRange {
        if (from.isAfter(until)) {
            throw new RuleViolated("rule.statistics.range.turned");
        }
    }

    /** As long as somebody may ask for. */
    public DayRange requireShort() {
        if (length() > LONGEST) {
            throw new RuleViolated("rule.statistics.days.many", LONGEST);
        }
        return this;
    }

    /** As many days, just before. */
    public DayRange before() {
        return new DayRange(from.minusDays(length()), from.minusDays(1));
    }

    private long length() {
        return ChronoUnit.DAYS.between(from, until) + 1;
    }

    public List<LocalDate> days() {
        return from.datesUntil(until.plusDays(1)).toList();
    }
}
