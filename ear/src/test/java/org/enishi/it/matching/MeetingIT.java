package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.MeetingService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.MeetingState;
import org.enishi.matching.data.SlotRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 面談候補 in a room: who arranges what, and what stays of it. PE-18. */
class MeetingIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Appointments appointments;

    @Inject
    private Ground ground;

    @Inject
    private MeetingService meetings;

    @Inject
    private RoomService rooms;

    @Inject
    private TalkService talk;

    @Inject
    private RoomPeopleService people;

    @Inject
    private NegotiationService negotiation;

    @Resource
    private ManagedExecutorService executor;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void both_sides_answer_and_either_confirms_a_time_to_which_both_come() throws Exception {
        Scene.Cast cast = scene.cast("meet-agree", 1);
        UUID room = talks.opened(cast, scene.published(cast, "agree"));
        UUID company = cast.companyAdministrator();
        UUID university = cast.administrator(0);
        UUID meeting = appointments.proposed(company, room, appointments.in(48), null, appointments.in(24));
        MeetingRow seen = appointments.row(university, room, meeting);
        assertThat(seen.state()).isEqualTo(MeetingState.PROPOSED);
        assertThat(seen.slots()).hasSize(2).noneMatch(SlotRow::confirmable).allMatch(SlotRow::answerable);
        assertThatThrownBy(() -> appointments.proposed(university, room, appointments.in(72)))
                .hasMessage("rule.meeting.proposed");
        UUID first = seen.slots().get(0).slotId();
        UUID second = seen.slots().get(1).slotId();
        appointments.answer(university, room, first, Availability.NO);
        long then = scene.as(company, () -> talk.since(room, 0)).revision();
        appointments.answer(university, room, second, Availability.MAYBE);
        assertThat(scene.as(company, () -> talk.since(room, then).revision())).isNotEqualTo(then);
        assertThatThrownBy(() -> scene.run(company, () -> meetings.confirm(room, second)))
                .hasMessage("rule.meeting.slot.unwilling");
        appointments.answer(university, room, second, Availability.YES);
        MeetingRow ready = appointments.row(company, room, meeting);
        assertThat(ready.slots()).extracting(SlotRow::confirmable).containsExactly(false, true);
        assertThat(ready.slots().get(0).answers().values())
                .containsExactlyInAnyOrder(Availability.YES, Availability.NO);

        scene.run(university, () -> meetings.confirm(room, second));
        MeetingRow confirmed = appointments.row(company, room, meeting);
        assertThat(confirmed.state()).isEqualTo(MeetingState.CONFIRMED);
        assertThat(confirmed.startsAt()).isEqualTo(seen.slots().get(1).startsAt());
        assertThat(kinds(company, room))
                .containsExactly(LineKind.OPENED, LineKind.MEETING_PROPOSED, LineKind.MEETING_CONFIRMED);
        assertThatThrownBy(() -> appointments.answer(company, room, first, Availability.NO))
                .hasMessage("rule.meeting.settled");
    }

    private List<LineKind> kinds(UUID account, UUID room) throws Exception {
        return scene.as(account, () -> talk.since(room, 0)).lines().stream()
                .map(LineRow::kind)
                .toList();
    }

    @Test
    void of_two_who_confirm_at_once_one_wins_and_the_other_hears_why_not() throws Exception {
        Scene.Cast cast = scene.cast("meet-race", 1);
        UUID room = talks.opened(cast, scene.published(cast, "race"));
        UUID meeting =
                appointments.proposed(cast.companyAdministrator(), room, appointments.in(24), appointments.in(30));
        List<SlotRow> slots =
                appointments.row(cast.administrator(0), room, meeting).slots();
        for (SlotRow slot : slots) {
            appointments.answer(cast.administrator(0), room, slot.slotId(), Availability.YES);
        }
        List<Future<?>> both = List.of(
                executor.submit(() ->
                        confirm(cast.companyAdministrator(), room, slots.get(0).slotId())),
                executor.submit(
                        () -> confirm(cast.administrator(0), room, slots.get(1).slotId())));
        List<Throwable> refusals = new ArrayList<>();
        for (Future<?> one : both) {
            try {
                one.get();
            } catch (ExecutionException refused) {
                refusals.add(refused.getCause());
            }
        }
        assertThat(refusals)
                .singleElement()
                .satisfies(loser -> assertThat(loser).hasMessage("rule.meeting.settled"));
        assertThat(kinds(cast.administrator(0), room)).containsOnlyOnce(LineKind.MEETING_CONFIRMED);
        assertThat(scene.mails(cast.administrator(0), "H-3-confirmed")).hasSize(1);
    }

    private Void confirm(UUID account, UUID room, UUID slot) throws Exception {
        scene.run(account, () -> meetings.confirm(room, slot));
        return null;
    }

    @Test
    void whoever_is_not_in_the_room_finds_no_meeting_there_and_in_another_room_neither() throws Exception {
        Scene.Cast cast = scene.cast("meet-who", 2);
        UUID project = scene.published(cast, "who");
        UUID room = talks.opened(cast, project);
        UUID meeting =
                appointments.confirmed(cast.companyAdministrator(), cast.administrator(0), room, appointments.in(24));
        UUID slot = appointments.slot(cast.companyAdministrator(), room, meeting);
        for (UUID stranger : List.of(cast.companyMember(), cast.member(0), cast.administrator(1), cast.member(1))) {
            assertHidden(stranger, room, meeting, slot);
        }
        UUID operator = scene.operator("meet-who");
        assertThatThrownBy(() -> scene.run(operator, () -> meetings.list(room))).isInstanceOf(NotPermitted.class);

        UUID other = talks.opened(cast, scene.published(cast, "other"));
        UUID inside = cast.companyAdministrator();
        assertThatThrownBy(() -> scene.run(inside, () -> meetings.calendar(other, meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.run(inside, () -> meetings.confirm(other, slot)))
                .isInstanceOf(NotFound.class);
        assertThat(scene.as(inside, () -> meetings.list(other)).rows()).isEmpty();

        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        appointments.answer(cast.member(0), room, slot, Availability.YES);
        assertThat(appointments
                        .row(cast.member(0), room, meeting)
                        .slots()
                        .get(0)
                        .mine())
                .isEqualTo(Availability.YES);
    }

    private void assertHidden(UUID stranger, UUID room, UUID meeting, UUID slot) {
        List<Runnable> ways = List.of(
                () -> meetings.list(room),
                () -> meetings.mark(room),
                () -> meetings.propose(room, Appointments.draft(appointments.in(20))),
                () -> meetings.answer(room, slot, Availability.NO),
                () -> meetings.confirm(room, slot),
                () -> meetings.change(room, meeting, Appointments.change(appointments.in(20))),
                () -> meetings.cancel(room, meeting, "x"),
                () -> meetings.calendar(room, meeting));
        for (Runnable way : ways) {
            assertThatThrownBy(() -> scene.run(stranger, way)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void what_is_confirmed_is_changed_and_everybody_else_is_asked_again() throws Exception {
        Scene.Cast cast = scene.cast("meet-change", 1);
        UUID room = talks.opened(cast, scene.published(cast, "change"));
        UUID university = cast.administrator(0);
        UUID meeting = appointments.confirmed(
                cast.companyAdministrator(), university, room, appointments.in(24), appointments.in(48));
        String before = scene.as(university, () -> meetings.calendar(room, meeting));
        scene.run(university, () -> meetings.change(room, meeting, Appointments.change(appointments.in(30))));
        MeetingRow changed = appointments.row(cast.companyAdministrator(), room, meeting);
        assertThat(Duration.between(changed.startsAt(), changed.endsAt())).isEqualTo(Duration.ofMinutes(30));
        assertThat(changed.reason()).isEqualTo("秘密の理由");
        assertThat(Appointments.chosen(changed).mine()).as("asked again").isNull();
        assertThat(Appointments.chosen(appointments.row(university, room, meeting))
                        .mine())
                .isEqualTo(Availability.YES);
        String after = scene.as(university, () -> meetings.calendar(room, meeting));
        assertThat(uid(after)).isEqualTo(uid(before));
        assertThat(before).contains("SEQUENCE:0");
        assertThat(after).contains("SEQUENCE:1");

        scene.run(cast.companyAdministrator(), () -> meetings.cancel(room, meeting, "中止"));
        String cancelled = scene.as(university, () -> meetings.calendar(room, meeting));
        assertThat(cancelled).contains("SEQUENCE:2", "STATUS:CANCELLED", "METHOD:CANCEL");
        assertThat(uid(cancelled)).isEqualTo(uid(before));
        assertThat(appointments.row(university, room, meeting).over()).isTrue();
        assertThat(kinds(university, room))
                .containsSubsequence(LineKind.MEETING_CONFIRMED, LineKind.MEETING_CHANGED, LineKind.MEETING_CANCELLED);
        appointments.proposed(university, room, appointments.in(60));
    }

    private static String uid(String file) {
        return file.lines().filter(line -> line.startsWith("UID:")).findFirst().orElseThrow();
    }

    @Test
    void a_room_in_which_nobody_writes_refuses_and_still_shows_what_was_arranged() throws Exception {
        Scene.Cast cast = scene.cast("meet-closed", 1);
        UUID project = scene.published(cast, "closed");
        UUID room = talks.opened(cast, project);
        UUID reader = cast.administrator(0);
        UUID meeting = appointments.confirmed(cast.companyAdministrator(), reader, room, appointments.in(24));
        UUID slot = appointments.slot(reader, room, meeting);
        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        talks.endedAt(room, scene.now().minus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> appointments.proposed(reader, room, appointments.in(24)))
                .hasMessage("rule.room.readOnly");
        assertThatThrownBy(() -> appointments.answer(reader, room, slot, Availability.NO))
                .hasMessage("rule.room.readOnly");
        assertThatThrownBy(() -> scene.run(reader, () -> meetings.cancel(room, meeting, "x")))
                .hasMessage("rule.room.readOnly");
        MeetingRow shown = appointments.row(reader, room, meeting);
        assertThat(shown.actions()).isEmpty();
        assertThat(shown.slots()).noneMatch(SlotRow::answerable);
        assertThat(scene.as(reader, () -> meetings.list(room)).proposable()).isFalse();
        scene.run(reader, () -> rooms.archive(room));
        assertThatThrownBy(() -> appointments.answer(reader, room, slot, Availability.NO))
                .hasMessage("rule.room.archived");
    }

    @Test
    void the_meeting_stage_is_offered_to_those_whose_step_it_is_and_is_taken_by_nobody_else() throws Exception {
        Scene.Cast cast = scene.cast("meet-start", 1);
        UUID project = scene.published(cast, "start");
        UUID room = talks.opened(cast, project);
        scene.run(cast.companyAdministrator(), () -> people.invite(room, cast.companyMember(), true));
        assertThat(startable(cast.companyAdministrator(), room))
                .as("nothing confirmed")
                .isNull();
        appointments.confirmed(cast.companyMember(), cast.administrator(0), room, appointments.in(24));
        assertThat(startable(cast.companyAdministrator(), room)).isEqualTo(cast.institution(0));
        assertThat(startable(cast.companyMember(), room)).isNull();
        assertThat(startable(cast.administrator(0), room)).isNull();
        assertThat(scene.as(cast.administrator(0), () -> rooms.read(room)).other())
                .isNull();
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(startable(cast.companyAdministrator(), room)).as("done").isNull();
    }

    private UUID startable(UUID account, UUID room) throws Exception {
        return scene.as(account, () -> meetings.list(room)).startableWith();
    }

    @Test
    void whoever_came_later_reads_of_what_is_ahead_and_not_of_what_was_over() throws Exception {
        Scene.Cast cast = scene.cast("meet-later", 1);
        UUID room = talks.opened(cast, scene.published(cast, "later"));
        UUID host = cast.administrator(0);
        UUID over = appointments.confirmed(cast.companyAdministrator(), host, room, appointments.in(24));
        scene.run(host, () -> meetings.cancel(room, over, "過去の事情"));
        UUID ahead = appointments.proposed(host, room, appointments.in(48));
        scene.run(host, () -> people.invite(room, cast.member(0), false));
        assertThat(scene.as(cast.member(0), () -> meetings.list(room)).rows())
                .extracting(MeetingRow::meetingId)
                .containsExactly(ahead);
        assertThatThrownBy(() -> scene.run(cast.member(0), () -> meetings.calendar(room, over)))
                .isInstanceOf(NotFound.class);
    }
}
