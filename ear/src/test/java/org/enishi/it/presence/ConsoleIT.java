package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.data.PresenceState;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** クラウドコンソール設定 and what it does to everybody of the organisation. DIR-15, PE-33, 5.10. */
class ConsoleIT extends AtTheDesk {

    @Inject
    private ConsoleService console;

    private UUID administrator;

    @BeforeEach
    void an_administrator() {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
    }

    @Test
    void nobody_at_the_camera_is_away_after_as_long_as_the_organisation_has_settled() throws Exception {
        arrive();
        settle(with(ConsoleFigure.ABSENT_SECONDS, 55));
        beat(laptop, Face.ABSENT);
        clock.move(Duration.ofSeconds(40));
        beat(laptop, Face.ABSENT);
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        clock.move(Duration.ofSeconds(56));
        assertThat(state()).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void what_one_organisation_settles_no_other_one_notices() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "console-elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        ground.as(stranger, () -> {
            console.settle(with(ConsoleFigure.ABSENT_SECONDS, 300));
            return null;
        });
        arrive();
        beat(laptop, Face.ABSENT);
        clock.move(Duration.ofSeconds(31));
        assertThat(state()).isEqualTo(PresenceState.AWAY);
        assertThat(ground.as(person, console::read)).isEqualTo(ConsoleSettings.USUAL);
    }

    @Test
    void the_keyboard_is_evidence_beside_the_camera_only_where_that_was_settled() throws Exception {
        arrive();
        blindButBusy();
        assertThat(state()).isEqualTo(PresenceState.UNVERIFIED);
        ConsoleSettings usual = ConsoleSettings.USUAL;
        settle(new ConsoleSettings(usual.figures(), true, true, false, BoardLayout.CARDS, OpenHours.USUAL, 0));
        // What was just told stands for a moment.
        clock.move(Duration.ofSeconds(5));
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
    }

    private void blindButBusy() throws Exception {
        for (int i = 0; i < 3; i++) {
            clock.move(Duration.ofSeconds(20));
            beat(laptop, Face.NO_FRAMES);
        }
    }

    @Test
    void where_the_camera_is_forbidden_nobody_is_recognised_and_every_consent_to_it_ends() throws Exception {
        arrive();
        settle(camera(false, 0));
        assertThat(state())
                .as("he still has the page open, and did something in it")
                .isEqualTo(PresenceState.PRESENT);
        assertThat(ground.as(person, absence::read))
                .returns(false, own -> own.camera())
                .returns(false, own -> own.cameraAllowed())
                .returns(true, own -> own.consented());
        assertThatThrownBy(() -> beat(laptop, Face.PRESENT)).hasMessage("rule.presence.noCamera");
        assertThatThrownBy(() -> as(person, absence::allowCamera)).hasMessage("rule.presence.noCamera");
        beat(laptop, Face.OFF);

        settle(camera(true, 1));
        assertThat(ground.as(person, absence::read).camera())
                .as("allowed again, he is asked again")
                .isFalse();
        assertThatThrownBy(() -> beat(desktop, Face.PRESENT)).hasMessage("rule.presence.camera");
    }

    @Test
    void since_when_somebody_is_offline_is_shown_only_where_that_was_settled() throws Exception {
        arrive();
        as(person, () -> devices.close(laptop));
        assertThat(seen().whereabouts())
                .returns(PresenceState.OFFLINE, found -> found.state())
                .returns(null, found -> found.since());
        settle(new ConsoleSettings(
                ConsoleSettings.USUAL.figures(), false, true, true, BoardLayout.CARDS, OpenHours.USUAL, 0));
        assertThat(seen().whereabouts().since()).isNotNull();
    }

    @Test
    void the_history_is_kept_for_fewer_days_where_that_was_settled_and_never_for_more() throws Exception {
        settle(with(ConsoleFigure.KEPT_DAYS, 7));
        arrive();
        clock.move(Duration.ofDays(6));
        traces.clearUp();
        assertThat(traces.statesOf(person)).isNotEmpty();
        clock.move(Duration.ofDays(8));
        traces.clearUp();
        assertThat(traces.statesOf(person)).isEmpty();
    }

    @Test
    void no_figure_leaves_its_bounds() {
        for (ConsoleFigure figure : ConsoleFigure.values()) {
            assertRefused(figure, figure.least() - 1);
            assertRefused(figure, figure.most() + 1);
            assertRefused(figure, null);
        }
        assertThat(ConsoleFigure.ABSENT_SECONDS)
                .returns(10, ConsoleFigure::least)
                .returns(30, ConsoleFigure::usual)
                .returns(300, ConsoleFigure::most);
    }

    @Test
    void of_two_administrators_the_slower_one_is_told_and_each_change_is_written_down() throws Exception {
        settle(with(ConsoleFigure.IDLE_SECONDS, 600));
        assertThatThrownBy(() -> settle(with(ConsoleFigure.IDLE_SECONDS, 900))).isInstanceOf(StaleEdit.class);
        assertThat(traces.changes(organisation, AuditAct.CONSOLE_CHANGED)).containsExactly("IDLE_SECONDS: 300 > 600");
    }

    @Test
    void business_hours_end_after_they_begin_and_what_they_were_is_written_down() throws Exception {
        OpenHours usual = OpenHours.USUAL;
        for (OpenHours odd : List.of(
                new OpenHours(Set.of(), usual.from(), usual.until(), Set.of()),
                new OpenHours(usual.days(), usual.until(), usual.from(), Set.of()),
                new OpenHours(usual.days(), null, usual.until(), Set.of()))) {
            assertThatThrownBy(() -> settle(open(odd, 0))).hasMessage("rule.flow.hours");
        }
        Set<LocalDate> year = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(201)
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> settle(open(new OpenHours(usual.days(), usual.from(), usual.until(), year), 0)))
                .hasMessage("rule.flow.holidays");
        OpenHours wanted = new OpenHours(
                Set.of(DayOfWeek.SATURDAY),
                LocalTime.of(8, 30),
                LocalTime.of(12, 0),
                Set.of(LocalDate.of(2026, 12, 26)));
        settle(open(wanted, 0));
        assertThat(ground.as(person, console::read).hours()).isEqualTo(wanted);
        assertThat(traces.changes(organisation, AuditAct.CONSOLE_CHANGED))
                .containsExactlyInAnyOrder(
                        "days: MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY > SATURDAY",
                        "hours: 09:00-18:00 > 08:30-12:00",
                        "holidays:  > 20261226");
    }

    private static ConsoleSettings open(OpenHours hours, long version) {
        return new ConsoleSettings(
                ConsoleSettings.USUAL.figures(), false, true, false, BoardLayout.CARDS, hours, version);
    }

    private void assertRefused(ConsoleFigure figure, Integer value) {
        assertThatThrownBy(() -> settle(with(figure, value)))
                .as(figure + " " + value)
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.console.bounds");
    }

    private void settle(ConsoleSettings wanted) throws Exception {
        as(administrator, () -> console.settle(wanted));
    }

    private static ConsoleSettings with(ConsoleFigure figure, Integer value) {
        Map<ConsoleFigure, Integer> figures = new EnumMap<>(ConsoleSettings.USUAL.figures());
        figures.put(figure, value);
        return new ConsoleSettings(figures, false, true, false, BoardLayout.CARDS, OpenHours.USUAL, 0);
    }

    private static ConsoleSettings camera(boolean allowed, long version) {
        return new ConsoleSettings(
                ConsoleSettings.USUAL.figures(), false, allowed, false, BoardLayout.CARDS, OpenHours.USUAL, version);
    }
}
