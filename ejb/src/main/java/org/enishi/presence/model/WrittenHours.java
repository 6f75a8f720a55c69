package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.presence.data.OpenHours;
import org.enishi.shared.fault.RuleViolated;

/** 営業時間 as they are kept. They end after they begin, on one day of the week at least. */
@Embeddable
public class WrittenHours {

    static final int MOST_HOLIDAYS = 200;

    private static final String SEPARATOR = "\n";

    /** The numbers of the days, Monday first. */
    @Column(name = "open_days")
    private String days;

    @Column(name = "open_from")
    private int from;

    @Column(name = "open_until")
    private int until;

    /** One in each line. */
    private String holidays;

    protected WrittenHours() {}

    WrittenHours(OpenHours hours) {
        demand(hours);
        days = hours.days().stream()
                .map(DayOfWeek::getValue)
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining());
        from = hours.from().toSecondOfDay();
        until = hours.until().toSecondOfDay();
        holidays = hours.holidays().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(SEPARATOR));
    }

    static void demand(OpenHours hours) {
        if (hours.days().isEmpty()
                || hours.from() == null
                || hours.until() == null
                || !hours.from().isBefore(hours.until())) {
            throw new RuleViolated("rule.flow.hours");
        }
        if (hours.holidays().size() > MOST_HOLIDAYS) {
            throw new RuleViolated("rule.flow.holidays", MOST_HOLIDAYS);
        }
    }

    OpenHours toHours() {
        Set<DayOfWeek> open =
                days.chars().mapToObj(c -> DayOfWeek.of(Character.digit(c, 10))).collect(Collectors.toSet());
        Set<LocalDate> closed = holidays.isEmpty()
                ? Set.of()
                : Arrays.stream(holidays.split(SEPARATOR)).map(LocalDate::parse).collect(Collectors.toSet());
        return new OpenHours(open, LocalTime.ofSecondOfDay(from), LocalTime.ofSecondOfDay(until), closed);
    }
}
