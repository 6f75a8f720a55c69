package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.SeenSpan;
import org.junit.jupiter.api.Test;

/** What a day is added up to. 5.10, retention. */
class SeenDayTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final SeenDay DAY = new SeenDay(LocalDate.of(2026, 3, 2), JAPAN);

    @Test
    void a_day_is_that_of_japan() {
        assertThat(DAY.begin()).hasToString("2026-03-01T15:00:00Z");
        assertThat(DAY.end()).hasToString("2026-03-02T15:00:00Z");
    }

    @Test
    void each_state_lasts_until_the_next_and_the_last_until_midnight() {
        assertThat(sums(
                        PresenceState.PRESENT,
                        at(1, 0, PresenceState.OFFLINE),
                        at(9, 0, PresenceState.PRESENT),
                        at(12, 30, PresenceState.AWAY_WITH_REASON),
                        at(13, 0, PresenceState.PRESENT),
                        at(23, 0, PresenceState.AWAY)))
                .isEqualTo(Map.of(
                        PresenceState.PRESENT, Duration.ofMinutes(60 + 210 + 600),
                        PresenceState.AWAY_WITH_REASON, Duration.ofMinutes(30),
                        PresenceState.AWAY, Duration.ofMinutes(60)));
    }

    @Test
    void what_was_before_and_is_not_known_any_more_counts_as_nothing() {
        assertThat(sums(null, at(22, 0, PresenceState.PRESENT)))
                .isEqualTo(Map.of(PresenceState.PRESENT, Duration.ofHours(2)));
        assertThat(sums(null)).isEmpty();
    }

    @Test
    void a_day_without_a_change_is_one_of_the_state_before() {
        assertThat(sums(PresenceState.ON_LEAVE)).isEqualTo(Map.of(PresenceState.ON_LEAVE, Duration.ofDays(1)));
        assertThat(sums(PresenceState.OFFLINE)).isEmpty();
    }

    /** 離席事由 are in no history: neither is the moment at which one followed another. */
    @Test
    void another_reason_is_no_other_state() {
        List<HistoryRow> seen = List.of(
                at(9, 0, PresenceState.AWAY_WITH_REASON),
                at(10, 0, PresenceState.AWAY_WITH_REASON),
                at(11, 0, PresenceState.OFFLINE),
                at(12, 0, PresenceState.AWAY_WITH_REASON));
        assertThat(DAY.spans(null, seen, DAY.begin(), DAY.end()))
                .extracting(SeenSpan::length)
                .containsExactly(Duration.ofHours(2), Duration.ofHours(12));
    }

    private static Map<PresenceState, Duration> sums(PresenceState before, HistoryRow... seen) {
        return DAY.sums(before, Stream.of(seen).toList());
    }

    private static HistoryRow at(int hour, int minute, PresenceState state) {
        return new HistoryRow(
                DAY.date().atTime(LocalTime.of(hour, minute)).atZone(JAPAN).toInstant(), state);
    }
}
