package org.enishi.shared.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.IntStream;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.Test;

class DemoCalendarTest {

    private final DemoCalendar calendar = FillDemoFixture.calendar();

    @Test
    void peopleWorkOnWeekdaysAndByDay() {
        assertThat(IntStream.range(0, 400).mapToObj(i -> calendar.atWork("person " + i, i)))
                .map(moment -> moment.atZone(ServerClock.JAPAN))
                .allMatch(moment -> moment.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .map(ZonedDateTime::toLocalTime)
                .allMatch(time -> !time.isBefore(LocalTime.of(8, 30)) && !time.isAfter(LocalTime.of(17, 30)));
    }

    @Test
    void nothingHappensInTheFuture() {
        Instant monday = Instant.parse("2026-11-23T00:00:00Z");
        DemoCalendar early = new DemoCalendar(Clock.fixed(monday, ServerClock.JAPAN));

        assertThat(IntStream.range(0, 100).mapToObj(i -> early.atWork("person " + i, 0)))
                .allMatch(monday::isAfter);
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(calendar.atWork("kuze", 30)).isEqualTo(calendar.atWork("kuze", 30));
        assertThat(calendar.pick("kuze", 1, 1000)).isEqualTo(calendar.pick("kuze", 1, 1000));
    }

    @Test
    void whatIsPickedLiesBetweenTheBounds() {
        assertThat(IntStream.range(0, 1000).map(i -> calendar.pick("person " + i, 1, 3)))
                .contains(1, 2, 3)
                .allMatch(picked -> picked >= 1 && picked <= 3);
    }
}
