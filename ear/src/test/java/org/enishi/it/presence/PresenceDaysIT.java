package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.DayRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.Test;

/** What a day is added up to belongs to the person and outlives the transitions, but not for ever. */
class PresenceDaysIT extends AtTheDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private HistoryService history;

    @Inject
    private ConsoleService console;

    @Test
    void a_day_that_is_over_is_added_up_for_the_person_alone() throws Exception {
        Instant since = arrived();
        LocalDate day = LocalDate.ofInstant(since, ServerClock.JAPAN);
        Instant midnight = day.plusDays(1).atStartOfDay(ServerClock.JAPAN).toInstant();
        assertThat(days(person, day)).as("while the day lasts").isEmpty();
        clock.move(Duration.ofDays(1));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(days(person, day))
                        .isEqualTo(List.of(new DayRow(
                                day,
                                Map.of(
                                        PresenceState.PRESENT,
                                        Duration.ofSeconds(Duration.between(since, midnight)
                                                .toSeconds()))))));
        assertThat(days(watcher, day)).isEmpty();

        clock.move(Duration.ofDays(40));
        traces.clearUp();
        assertThat(days(person, day)).as("longer than the transitions").isNotEmpty();
        as(person, history::erase);
        assertThat(days(person, day)).isEmpty();
    }

    @Test
    void the_sums_go_after_thirteen_months_and_sooner_where_the_organisation_says_so() throws Exception {
        LocalDate day = LocalDate.ofInstant(arrived(), ServerClock.JAPAN);
        clock.move(Duration.ofDays(1));
        await().atMost(PATIENCE).until(() -> !days(person, day).isEmpty());
        clock.move(Duration.ofDays(100));
        traces.clearUp();
        assertThat(days(person, day)).isNotEmpty();
        keepMonths(3);
        traces.clearUp();
        assertThat(days(person, day)).isEmpty();
    }

    @Test
    void where_no_sums_are_kept_none_are_made() throws Exception {
        keepMonths(0);
        LocalDate day = LocalDate.ofInstant(arrived(), ServerClock.JAPAN);
        clock.move(Duration.ofDays(1));
        await().atMost(PATIENCE)
                .until(
                        () -> traces.countedUntil(person),
                        counted -> counted.filter(day::equals).isPresent());
        assertThat(days(person, day)).isEmpty();
    }

    private Instant arrived() throws Exception {
        arrive();
        return ground.as(person, history::list).get(0).at();
    }

    private List<DayRow> days(UUID who, LocalDate day) throws Exception {
        return ground.as(who, () -> history.days(YearMonth.from(day)));
    }

    private void keepMonths(int months) throws Exception {
        UUID administrator = ground.active(organisation, Role.ADMINISTRATOR, "keeper");
        as(administrator, () -> {
            ConsoleSettings known = console.read();
            Map<ConsoleFigure, Integer> figures = new EnumMap<>(known.figures());
            figures.put(ConsoleFigure.SUM_MONTHS, months);
            console.settle(new ConsoleSettings(
                    figures,
                    known.activity(),
                    known.camera(),
                    known.lastSeen(),
                    known.layout(),
                    known.hours(),
                    known.version()));
        });
    }
}
