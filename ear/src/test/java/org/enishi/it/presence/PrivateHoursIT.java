package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.PrivateHours;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

/** 非公開時間帯 and the hint to whoever sits there although he says that he is away. PE-39, PE-40, 5.10. */
class PrivateHoursIT extends AtTheDesk {

    @Test
    void in_private_hours_nothing_is_shown_but_that_and_a_reason_is_shown_all_the_same() throws Exception {
        arrive();
        keepPrivate(hours(-1, 1));
        assertThat(state()).isEqualTo(PresenceState.PRIVATE);
        assertThat(ground.as(watcher, () -> boards.whereabouts(List.of(person)))
                        .get(person)
                        .state())
                .isEqualTo(PresenceState.PRIVATE);
        beat(laptop, Face.ABSENT);
        clock.move(Duration.ofSeconds(40));
        assertThat(state()).isEqualTo(PresenceState.PRIVATE);
        leave("外出中", ReasonEnd.RELEASE);
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        as(person, absence::release);
        keepPrivate(null);
        assertThat(state()).isEqualTo(PresenceState.AWAY);
        assertThat(traces.statesOf(person))
                .as("what happened in between is in no history")
                .containsExactly(
                        PresenceState.PRESENT,
                        PresenceState.PRIVATE,
                        PresenceState.AWAY_WITH_REASON,
                        PresenceState.PRIVATE,
                        PresenceState.AWAY);
    }

    @Test
    void they_begin_and_end_without_anybody_looking() throws Exception {
        keepPrivate(hours(1, 2));
        assertThat(state()).isEqualTo(PresenceState.UNUSED);
        clock.move(Duration.ofMinutes(70));
        assertThat(state()).isEqualTo(PresenceState.PRIVATE);
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person)).containsExactly(PresenceState.PRIVATE));
        clock.move(Duration.ofMinutes(60));
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person))
                        .containsExactly(PresenceState.PRIVATE, PresenceState.UNUSED));
    }

    @Test
    void hours_without_a_beginning_or_without_a_length_are_refused() {
        for (PrivateHours wrong : List.of(
                new PrivateHours(null, LocalTime.NOON),
                new PrivateHours(LocalTime.NOON, null),
                new PrivateHours(LocalTime.NOON, LocalTime.NOON))) {
            assertThatThrownBy(() -> keepPrivate(wrong))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("rule.private.hours");
        }
    }

    @Test
    void whoever_is_seen_for_ten_minutes_although_he_says_that_he_is_away_is_asked_and_nothing_is_cleared()
            throws Exception {
        arrive();
        leave("外出中", ReasonEnd.RELEASE);
        for (int second = 0; second < 600; second += 20) {
            assertThat(isAsked()).as("after %s s", second).isFalse();
            clock.move(Duration.ofSeconds(20));
            beat(laptop, Face.PRESENT);
        }
        assertThat(isAsked()).isTrue();
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        beat(laptop, Face.ABSENT);
        assertThat(isAsked()).isFalse();
    }

    private boolean isAsked() throws Exception {
        return ground.as(person, absence::read).seen();
    }

    private void keepPrivate(PrivateHours hours) throws Exception {
        as(person, () -> absence.keepPrivate(hours));
    }

    /** From so many hours after now to so many. */
    private PrivateHours hours(int from, int to) {
        LocalTime now = traces.localTime().toLocalTime().withSecond(0).withNano(0);
        return new PrivateHours(now.plusHours(from), now.plusHours(to));
    }
}
