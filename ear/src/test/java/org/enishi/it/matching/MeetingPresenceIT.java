package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.MeetingService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.data.Availability;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 面談中: whoever comes to a confirmed meeting is shown so to his own colleagues, and with whom to nobody. 5.10 rule 4, PE-37. */
class MeetingPresenceIT extends FromInside {

    private static final Duration SWEEP = Duration.ofSeconds(20);

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Appointments appointments;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    @Inject
    private MeetingService meetings;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private RoomPeopleService people;

    @Inject
    private BoardService boards;

    @Inject
    private AbsenceService absence;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        clock.reset();
        ground.letMailGo();
    }

    private BoardRow seen(UUID person, UUID watcher) throws Exception {
        return scene.as(watcher, () -> boards.board(BoardFilter.all())).rows().stream()
                .filter(row -> row.accountId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private PresenceState state(UUID person, UUID watcher) throws Exception {
        PresenceState onBoard = seen(person, watcher).whereabouts().state();
        assertThat(scene.as(watcher, () -> boards.whereabouts(List.of(person)))
                        .get(person)
                        .state())
                .as("the same everywhere")
                .isEqualTo(onBoard);
        return onBoard;
    }

    @Test
    void whoever_said_that_he_comes_is_in_the_meeting_while_it_lasts_and_nobody_else() throws Exception {
        Scene.Cast cast = scene.cast("meet-board", 1);
        UUID room = talks.opened(cast, scene.published(cast, "秘密の案件"));
        UUID university = cast.administrator(0);
        scene.run(university, () -> people.invite(room, cast.member(0), true));
        UUID meeting = appointments.confirmed(cast.companyAdministrator(), university, room, appointments.in(2));
        UUID slot = appointments.slot(university, room, meeting);
        appointments.answer(cast.member(0), room, slot, Availability.MAYBE);
        assertThat(state(university, cast.member(0))).isNotEqualTo(PresenceState.IN_MEETING);

        clock.move(Duration.ofMinutes(130));
        assertThat(state(university, cast.member(0))).isEqualTo(PresenceState.IN_MEETING);
        assertThat(state(cast.companyAdministrator(), cast.companyMember())).isEqualTo(PresenceState.IN_MEETING);
        assertThat(state(cast.member(0), university)).as("perhaps").isNotEqualTo(PresenceState.IN_MEETING);
        assertThat(seen(university, cast.member(0)).toString())
                .doesNotContain("秘密の案件", "meet-board-company", meeting.toString(), room.toString());

        appointments.answer(cast.member(0), room, slot, Availability.YES);
        assertThat(state(cast.member(0), university)).isEqualTo(PresenceState.IN_MEETING);
        scene.run(cast.member(0), () -> people.leave(room));
        assertThat(state(cast.member(0), university)).as("has left the room").isNotEqualTo(PresenceState.IN_MEETING);

        clock.move(Duration.ofMinutes(60));
        assertThat(state(university, cast.member(0))).isNotEqualTo(PresenceState.IN_MEETING);
    }

    @Test
    void a_meeting_that_is_moved_or_cancelled_shows_nobody_in_it() throws Exception {
        Scene.Cast cast = scene.cast("meet-moved", 1);
        UUID project = scene.published(cast, "moved");
        UUID room = talks.opened(cast, project);
        UUID company = cast.companyAdministrator();
        UUID meeting = appointments.confirmed(company, cast.administrator(0), room, appointments.in(2));
        scene.run(company, () -> meetings.change(room, meeting, Appointments.change(appointments.in(5))));
        clock.move(Duration.ofMinutes(130));
        assertThat(state(company, cast.companyMember())).isNotEqualTo(PresenceState.IN_MEETING);
        clock.move(Duration.ofMinutes(180));
        assertThat(state(company, cast.companyMember())).isEqualTo(PresenceState.IN_MEETING);
        assertThat(state(cast.administrator(0), cast.member(0)))
                .as("has not said that he comes to the other time")
                .isNotEqualTo(PresenceState.IN_MEETING);
        scene.run(company, () -> meetings.cancel(room, meeting, "中止"));
        assertThat(state(company, cast.companyMember())).isNotEqualTo(PresenceState.IN_MEETING);

        appointments.confirmed(company, cast.administrator(0), room, appointments.in(2));
        clock.move(Duration.ofMinutes(130));
        assertThat(state(company, cast.companyMember())).isEqualTo(PresenceState.IN_MEETING);
        scene.run(company, () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        assertThat(state(company, cast.companyMember()))
                .as("the negotiation has ended")
                .isNotEqualTo(PresenceState.IN_MEETING);
    }

    @Test
    void whoever_does_not_want_it_shown_is_shown_as_ever_and_a_reason_stands_above_it() throws Exception {
        Scene.Cast cast = scene.cast("meet-shy", 1);
        UUID room = talks.opened(cast, scene.published(cast, "shy"));
        UUID person = cast.administrator(0);
        appointments.confirmed(cast.companyAdministrator(), person, room, appointments.in(2));
        clock.move(Duration.ofMinutes(130));
        scene.run(person, () -> absence.leave(new LeaveOrder("外出中", ReasonEnd.RELEASE, null)));
        assertThat(state(person, cast.member(0))).isEqualTo(PresenceState.AWAY_WITH_REASON);
        scene.run(person, absence::release);
        assertThat(state(person, cast.member(0))).isEqualTo(PresenceState.IN_MEETING);
        scene.run(person, () -> absence.showMeetings(false));
        assertThat(state(person, cast.member(0))).isNotEqualTo(PresenceState.IN_MEETING);
        assertThat(scene.as(person, absence::read).meetings()).isFalse();
        scene.run(person, () -> absence.showMeetings(true));
        assertThat(state(person, cast.member(0))).isEqualTo(PresenceState.IN_MEETING);
    }

    @Test
    void it_begins_and_ends_without_anybody_looking() throws Exception {
        Scene.Cast cast = scene.cast("meet-timer", 1);
        UUID room = talks.opened(cast, scene.published(cast, "timer"));
        UUID person = cast.administrator(0);
        scene.run(person, absence::consent);
        appointments.confirmed(cast.companyAdministrator(), person, room, appointments.in(2));
        clock.move(Duration.ofMinutes(130));
        await().atMost(SWEEP).until(() -> talks.shown(person) == PresenceState.IN_MEETING);
        clock.move(Duration.ofMinutes(60));
        await().atMost(SWEEP).until(() -> talks.shown(person) != PresenceState.IN_MEETING);
    }
}
