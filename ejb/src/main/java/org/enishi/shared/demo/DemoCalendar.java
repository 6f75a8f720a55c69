package org.enishi.shared.demo;

import static java.time.temporal.TemporalAdjusters.previous;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Random;

/**
 * Spreads demo data over the past, as people at work would have left them. The same seed gives the same day and hour, so
 * two fillings on one day look alike.
 */
public final class DemoCalendar {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final int MINUTES_OPEN = 9 * 60;

    private final ZonedDateTime now;

    public DemoCalendar(Clock clock) {
        this.now = ZonedDateTime.now(clock);
    }

    /** At work on the day so long ago, or on the Friday before a weekend; never after the present. */
    public Instant atWork(String seed, int daysAgo) {
        LocalDate day = now.toLocalDate().minusDays(daysAgo);
        LocalDate workday = isWeekend(day) ? day.with(previous(DayOfWeek.FRIDAY)) : day;
        int minute = pick(seed, 0, MINUTES_OPEN);
        ZonedDateTime moment = workday.atTime(OPENING).plusMinutes(minute).atZone(now.getZone());
        return moment.isAfter(now)
                ? now.minus(Duration.ofMinutes(1 + minute / 10)).toInstant()
                : moment.toInstant();
    }

    /** A number between both, these included, that depends on the seed alone. */
    public int pick(String seed, int least, int most) {
        return least + new Random(seed.hashCode()).nextInt(most - least + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
