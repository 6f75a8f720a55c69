package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What colleagues see of a person, told by his devices and by himself. PRS, PE-30 to PE-36, R54, R55. */
class PresenceIT extends AtTheDesk {

    @Test
    void nothing_is_known_of_anybody_who_has_not_consented() throws Exception {
        assertThatThrownBy(() -> as(person, () -> devices.beat(laptop, new Heartbeat(Face.OFF, true, true))))
                .isInstanceOf(RuleViolated.class);
        assertThat(seen().whereabouts().state()).isEqualTo(PresenceState.UNUSED);
    }

    @Test
    void silence_is_unverified_after_a_minute_and_offline_after_three() throws Exception {
        arrive();
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        clock.move(Duration.ofSeconds(60));
        assertThat(state()).isEqualTo(PresenceState.UNVERIFIED);
        clock.move(Duration.ofSeconds(120));
        assertThat(state()).isEqualTo(PresenceState.OFFLINE);
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person)).endsWith(PresenceState.OFFLINE));
    }

    @Test
    void silence_is_written_down_without_anybody_looking() throws Exception {
        arrive();
        clock.move(Duration.ofSeconds(61));
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person))
                        .containsExactly(PresenceState.PRESENT, PresenceState.UNVERIFIED));
    }

    @Test
    void how_long_somebody_is_away_is_read_of_those_who_are_asked_about_and_of_nobody_else() throws Exception {
        leave("外出中", ReasonEnd.RELEASE);
        as(watcher, () -> absence.leave(new LeaveOrder("外出中", ReasonEnd.RELEASE, null)));
        assertThat(traces.awayAmong(Set.of(person))).isEmpty();
        clock.move(PresencePolicy.A_WHILE);
        assertThat(traces.awayAmong(Set.of(person))).containsExactly(person);
        assertThat(traces.awayAmong(Set.of())).isEmpty();
    }

    @Test
    void two_devices_that_disagree_are_one_person_at_the_desk() throws Exception {
        arrive();
        for (int second = 0; second < 120; second += 10) {
            beat(laptop, Face.PRESENT);
            beat(desktop, Face.ABSENT);
            assertThat(state()).isEqualTo(PresenceState.PRESENT);
            clock.move(Duration.ofSeconds(10));
        }
        assertThat(traces.statesOf(person)).containsExactly(PresenceState.PRESENT);
    }

    /** PRS-10. */
    @Test
    void a_reason_stays_whatever_the_devices_say_until_it_is_released() throws Exception {
        arrive();
        leave("昼食中", ReasonEnd.RELEASE);
        beat(laptop, Face.PRESENT);
        beat(desktop, Face.PRESENT);
        as(person, () -> devices.close(laptop));
        clock.move(Duration.ofDays(2));
        assertThat(seen().whereabouts())
                .returns(PresenceState.AWAY_WITH_REASON, found -> found.state())
                .returns("昼食中", found -> found.reason())
                .returns(true, found -> found.quiet());
        beat(laptop, Face.PRESENT);
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);

        as(person, absence::release);
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
    }

    /** PRS-11. */
    @Test
    void releasing_returns_to_what_the_devices_say_and_not_blindly_to_present() throws Exception {
        arrive();
        leave("外出中", ReasonEnd.RELEASE);
        beat(laptop, Face.ABSENT);
        clock.move(Duration.ofSeconds(40));
        as(person, absence::release);
        assertThat(state()).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void a_reason_with_an_end_releases_itself() throws Exception {
        leave("休憩中", ReasonEnd.MINUTES_15);
        clock.move(Duration.ofMinutes(14));
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        clock.move(Duration.ofMinutes(2));
        assertThat(state()).isEqualTo(PresenceState.UNUSED);
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.reasonOf(person)).isNull());
    }

    /** 5.10: the last one wins, but not blindly. */
    @Test
    void whoever_does_not_know_what_was_set_elsewhere_neither_replaces_nor_releases_it() throws Exception {
        leave("外出中", ReasonEnd.RELEASE);
        String known = ground.as(person, absence::read).known();
        leave("外出中", ReasonEnd.HOUR);
        LeaveOrder working = new LeaveOrder("作業中", ReasonEnd.RELEASE, null, known);
        assertThatThrownBy(() -> as(person, () -> absence.leave(working))).hasMessage("rule.presence.setElsewhere");
        assertThatThrownBy(() -> as(person, () -> absence.release(known))).hasMessage("rule.presence.setElsewhere");
        assertThat(seen().whereabouts().reason()).isEqualTo("外出中");
        as(person, absence::release);
        assertThatThrownBy(() -> as(person, () -> absence.leave(working)))
                .hasMessage("rule.presence.releasedElsewhere");
        as(person, () -> absence.leave(new LeaveOrder("作業中", ReasonEnd.RELEASE, null, "")));
        String latest = ground.as(person, absence::read).known();
        as(person, () -> absence.release(latest));
        assertThat(state()).isEqualTo(PresenceState.UNUSED);
    }

    @Test
    void a_reason_that_the_organisation_does_not_have_is_refused() {
        assertThatThrownBy(() -> leave("会議中", ReasonEnd.RELEASE)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void closing_the_last_device_is_seen_at_once() throws Exception {
        arrive();
        as(person, () -> devices.close(laptop));
        assertThat(state()).isEqualTo(PresenceState.OFFLINE);
        assertThat(traces.statesOf(person)).containsExactly(PresenceState.PRESENT, PresenceState.OFFLINE);
    }

    @Test
    void withdrawing_consent_ends_it_at_once() throws Exception {
        arrive();
        as(person, absence::withdrawConsent);
        assertThat(state()).isEqualTo(PresenceState.OFFLINE);
        assertThatThrownBy(() -> beat(laptop, Face.PRESENT)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void whoever_agrees_to_the_camera_agrees_to_be_shown_and_can_take_only_the_camera_back() throws Exception {
        as(person, absence::allowCamera);
        assertThat(ground.as(person, absence::read).camera()).isTrue();
        beat(laptop, Face.PRESENT);
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        as(person, absence::forbidCamera);
        assertThat(ground.as(person, absence::read).camera()).isFalse();
        assertThat(state()).isEqualTo(PresenceState.OFFLINE);
        beat(laptop, Face.OFF);
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        assertThatThrownBy(() -> beat(desktop, Face.PRESENT))
                .as("another browser that still looks")
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> beat(desktop, Face.ABSENT)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void withdrawing_consent_takes_the_camera_back_too() throws Exception {
        as(person, absence::allowCamera);
        as(person, absence::withdrawConsent);
        assertThat(ground.as(person, absence::read).camera()).isFalse();
    }

    @Test
    void other_organisations_see_nothing() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        arrive();
        Board board = ground.as(stranger, () -> boards.board(BoardFilter.all()));
        assertThat(board.rows()).extracting(BoardRow::accountId).containsExactly(stranger);
    }

    @Test
    void the_own_card_is_first_and_filters_leave_it_there() throws Exception {
        arrive();
        Board all = ground.as(watcher, () -> boards.board(BoardFilter.all()));
        assertThat(all.rows()).extracting(BoardRow::accountId).containsExactly(watcher, person);
        assertThat(all.present()).isEqualTo(1);
        Board nobody = ground.as(person, () -> boards.board(new BoardFilter(true, "")));
        assertThat(nobody.rows()).extracting(BoardRow::accountId).containsExactly(person);
    }
}
