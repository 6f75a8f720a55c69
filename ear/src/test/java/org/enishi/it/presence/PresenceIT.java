package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.BoardService;
import org.enishi.presence.DeviceService;
import org.enishi.presence.HistoryService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What colleagues see of a person, told by his devices and by himself. PRS, PE-30 to PE-36, R54, R55. */
class PresenceIT extends FromInside {

    private static final Duration SWEEP = Duration.ofSeconds(20);

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    @Inject
    private BoardService boards;

    @Inject
    private DeviceService devices;

    @Inject
    private AbsenceService absence;

    @Inject
    private AbsencePlanService plans;

    @Inject
    private HistoryService history;

    @Inject
    private PresenceTraces traces;

    private final UUID laptop = UUID.randomUUID();
    private final UUID desktop = UUID.randomUUID();
    private UUID organisation;
    private UUID person;
    private UUID watcher;

    @BeforeEach
    void two_colleagues() {
        organisation = ground.organisation(OrganisationKind.COMPANY, "presence-" + UUID.randomUUID());
        person = ground.active(organisation, Role.MEMBER, "person");
        watcher = ground.active(organisation, Role.MEMBER, "watcher");
    }

    @AfterEach
    void the_time_is_right_again() {
        clock.reset();
    }

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
    void a_plan_stands_above_all_while_it_runs_and_names_who_takes_the_place() throws Exception {
        arrive();
        leave("昼食中", ReasonEnd.RELEASE);
        LocalDateTime now = traces.localTime();
        as(
                person,
                () -> plans.plan(
                        new NewAbsencePlan(AbsenceKind.VACATION, now.plusHours(1), now.plusHours(2), watcher)));
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        clock.move(Duration.ofMinutes(61));
        assertThat(seen().substituteName()).isEqualTo("試験 watcher");
        assertThat(state()).isEqualTo(PresenceState.ON_LEAVE);
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person)).endsWith(PresenceState.ON_LEAVE));
        clock.move(Duration.ofMinutes(60));
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
    }

    @Test
    void a_plan_is_the_person_s_own() throws Exception {
        LocalDateTime now = traces.localTime();
        as(person, () -> plans.plan(new NewAbsencePlan(AbsenceKind.TRAINING, now, now.plusHours(2), null)));
        UUID plan = ground.as(person, plans::list).get(0).id();
        assertThatThrownBy(() -> as(watcher, () -> plans.cancel(plan))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        person,
                        () -> plans.plan(
                                new NewAbsencePlan(AbsenceKind.OTHER, now.plusHours(1), now.plusHours(3), null))))
                .isInstanceOf(RuleViolated.class);
        as(person, () -> plans.cancel(plan));
        assertThat(state()).isEqualTo(PresenceState.UNUSED);
    }

    @Test
    void somebody_of_another_organisation_takes_nobody_s_place() {
        UUID elsewhere = ground.organisation(OrganisationKind.INSTITUTION, "elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        LocalDateTime now = traces.localTime();
        assertThatThrownBy(() -> as(
                        person,
                        () -> plans.plan(new NewAbsencePlan(AbsenceKind.OTHER, now, now.plusHours(3), stranger))))
                .isInstanceOf(RuleViolated.class);
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

    @Test
    void what_was_seen_is_read_and_erased_by_the_person_alone() throws Exception {
        arrive();
        assertThat(ground.as(person, history::list))
                .extracting(HistoryRow::state)
                .containsExactly(PresenceState.PRESENT);
        assertThat(ground.as(watcher, history::list)).isEmpty();
        as(watcher, history::erase);
        assertThat(traces.statesOf(person)).hasSize(1);
        as(person, history::erase);
        assertThat(traces.statesOf(person)).isEmpty();
    }

    @Test
    void other_lists_learn_only_of_the_own_organisation() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        arrive();
        assertThat(ground.as(watcher, () -> boards.whereabouts(List.of(person, stranger))))
                .containsOnlyKeys(person);
    }

    @Test
    void what_was_seen_is_forgotten_after_thirty_days() throws Exception {
        arrive();
        clock.move(Duration.ofDays(31));
        traces.clearUp();
        assertThat(traces.statesOf(person)).doesNotContain(PresenceState.PRESENT);
    }

    @Test
    void nothing_is_left_of_somebody_who_is_deleted() throws Exception {
        arrive();
        leave("昼食中", ReasonEnd.RELEASE);
        traces.leaveForEver(person, organisation);
        assertThat(traces.statesOf(person)).isEmpty();
        assertThat(traces.isKnown(person)).isFalse();
    }

    private void arrive() throws Exception {
        as(person, absence::consent);
        beat(laptop, Face.PRESENT);
    }

    private void beat(UUID device, Face face) throws Exception {
        as(person, () -> devices.beat(device, new Heartbeat(face, true, true)));
    }

    private void leave(String reason, ReasonEnd end) throws Exception {
        as(person, () -> absence.leave(new LeaveOrder(reason, end, null)));
    }

    private PresenceState state() throws Exception {
        return seen().whereabouts().state();
    }

    /** By a colleague. */
    private BoardRow seen() throws Exception {
        return ground.as(watcher, () -> boards.board(BoardFilter.all())).rows().stream()
                .filter(row -> row.accountId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void as(UUID who, Runnable work) throws Exception {
        ground.as(who, () -> {
            work.run();
            return null;
        });
    }
}
