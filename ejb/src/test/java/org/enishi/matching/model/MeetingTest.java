package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.matching.model.ProjectFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.MeetingChange;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.matching.data.MeetingReason;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.event.MeetingStep;
import org.junit.jupiter.api.Test;

/** 面談候補: PE-18. */
class MeetingTest {

    private static final LocalDateTime TOMORROW =
            LocalDateTime.ofInstant(NOW.plus(Duration.ofDays(1)), ZoneId.of("Asia/Tokyo"));
    private static final String WHY = "都合が変わったため";

    private final Room room = new Room(UUID.randomUUID(), ProjectFixture.COMPANY, UUID.randomUUID(), NOW);
    private final RoomSeat company = new RoomSeat(room, ProjectFixture.COMPANY, UUID.randomUUID(), 0);
    private final RoomSeat university = new RoomSeat(room, room.institutionId(), UUID.randomUUID(), 0);
    private final Set<UUID> here = Set.of(company.getId(), university.getId());
    private final List<MeetingAnswer> answers = new ArrayList<>();

    private static MeetingDraft draft(int minutes, LocalDateTime... starts) {
        return new MeetingDraft(Arrays.asList(starts), minutes, " 第1会議室 ", false);
    }

    private Meeting proposed() {
        return new Meeting(room, company, draft(60, TOMORROW), NOW);
    }

    private static MeetingSlot slotOf(Meeting meeting) {
        return meeting.slots(draft(60, TOMORROW), NOW).get(0);
    }

    private void answer(MeetingSlot slot, RoomSeat by, Availability availability) {
        answers.add(new MeetingAnswer(room, slot, by, availability));
    }

    private MeetingSlot confirmed(Meeting meeting) {
        MeetingSlot slot = slotOf(meeting);
        answer(slot, company, Availability.YES);
        answer(slot, university, Availability.YES);
        assertThat(meeting.confirm(room, slot, answers, here, NOW)).isEqualTo(MeetingStep.CONFIRMED);
        return slot;
    }

    private static MeetingChange changed(LocalDateTime start, String why) {
        return new MeetingChange(start, 30, "別の部屋", true, why);
    }

    @Test
    void timesAreThoseOfJapanInTheirOrderAndEmptyOnesAreNone() {
        List<MeetingSlot> slots = proposed()
                .slots(
                        draft(90, LocalDateTime.of(2026, 12, 2, 9, 0), null, LocalDateTime.of(2026, 12, 1, 23, 0)),
                        Instant.parse("2026-11-01T00:00:00Z"));
        assertThat(slots)
                .extracting(MeetingSlot::hours)
                .containsExactly("2026-12-01 23:00～2026-12-02 00:30", "2026-12-02 09:00～10:30");
        assertThat(slots.get(1).startsAt()).isEqualTo(Instant.parse("2026-12-02T00:00:00Z"));
    }

    @Test
    void whatCannotBeMetAtIsRefusedWithASentenceOfItsOwn() {
        Meeting meeting = proposed();
        LocalDateTime[] eleven =
                IntStream.range(0, 11).mapToObj(TOMORROW::plusDays).toArray(LocalDateTime[]::new);
        assertThatThrownBy(() -> meeting.slots(draft(60), NOW)).hasMessage("rule.meeting.slots.missing");
        assertThatThrownBy(() -> meeting.slots(draft(60, eleven), NOW)).hasMessage("rule.meeting.slots.many");
        assertThat(meeting.slots(draft(60, Arrays.copyOf(eleven, 10)), NOW)).hasSize(10);
        for (int minutes : new int[] {-60, 0, 14, 481}) {
            assertThatThrownBy(() -> meeting.slots(draft(minutes, TOMORROW), NOW))
                    .hasMessage("rule.meeting.minutes");
        }
        assertThatThrownBy(() -> meeting.slots(draft(60, TOMORROW.minusDays(1)), NOW))
                .as("now is over")
                .hasMessage("rule.meeting.slot.past");
        assertThatThrownBy(() -> meeting.slots(draft(60, TOMORROW.plusDays(365)), NOW))
                .hasMessage("rule.meeting.slot.far");
        for (int later : new int[] {0, 59}) {
            assertThatThrownBy(() -> meeting.slots(draft(60, TOMORROW.plusMinutes(later), TOMORROW), NOW))
                    .hasMessage("rule.meeting.slots.overlap");
        }
        assertThat(meeting.slots(draft(60, TOMORROW.plusMinutes(60), TOMORROW), NOW))
                .hasSize(2);
        assertThatThrownBy(() -> new Meeting(
                        room, company, new MeetingDraft(List.of(TOMORROW), 60, "x".repeat(201), false), NOW))
                .hasMessage("rule.text.long");
    }

    @Test
    void aTimeIsConfirmedOnceAndOnlyWhereSomebodyOfEachSideComesAndIsStillThere() {
        Meeting meeting = proposed();
        MeetingSlot slot = slotOf(meeting);
        answer(slot, company, Availability.YES);
        assertThatThrownBy(() -> meeting.confirm(room, slot, answers, here, NOW))
                .hasMessage("rule.meeting.slot.unwilling");
        answer(slot, university, Availability.MAYBE);
        assertThatThrownBy(() -> meeting.confirm(room, slot, answers, here, NOW))
                .hasMessage("rule.meeting.slot.unwilling");
        answers.get(1).change(Availability.YES);
        assertThatThrownBy(() -> meeting.confirm(room, slot, answers, Set.of(company.getId()), NOW))
                .as("gone")
                .hasMessage("rule.meeting.slot.unwilling");
        assertThatThrownBy(() -> meeting.confirm(room, slot, answers, here, slot.startsAt()))
                .hasMessage("rule.meeting.slot.over");
        meeting.confirm(room, slot, answers, here, NOW);
        assertThatThrownBy(() -> meeting.confirm(room, slot, answers, here, NOW))
                .hasMessage("rule.meeting.settled");
        assertThat(meeting.hours()).isEqualTo(slot.hours());
    }

    @Test
    void whatIsConfirmedIsChangedAndCancelledWithAReasonAndEachTimeAnEditionLater() {
        Meeting meeting = proposed();
        assertThatThrownBy(() -> meeting.change(room, university, slotOf(meeting), changed(TOMORROW, WHY), NOW))
                .hasMessage("rule.meeting.begun");
        MeetingSlot slot = confirmed(meeting);
        assertThat(meeting.edition()).isZero();
        assertThatThrownBy(() -> meeting.change(room, university, slot, changed(TOMORROW, " "), NOW))
                .hasMessage("rule.meeting.reason");
        MeetingSlot later = meeting.slots(draft(30, TOMORROW.plusDays(1)), NOW).get(0);
        assertThat(meeting.change(room, university, later, changed(TOMORROW.plusDays(1), WHY), NOW))
                .isEqualTo(MeetingStep.CHANGED);
        assertThat(meeting.edition()).isEqualTo(1);
        assertThat(meeting.startsAt()).isEqualTo(later.startsAt());
        assertThatThrownBy(() -> meeting.take(room, slot, NOW))
                .as("no longer asked")
                .hasMessage("rule.meeting.settled");
        meeting.take(room, later, NOW);
        assertThatThrownBy(() -> meeting.cancel(room, null, NOW)).hasMessage("rule.meeting.reason");
        assertThat(meeting.cancel(room, WHY, NOW)).isEqualTo(MeetingStep.CANCELLED);
        assertThat(meeting.edition()).isEqualTo(2);
        assertThat(MeetingPolicy.allowed(meeting.facts(), NOW)).isEmpty();
    }

    @Test
    void nobodyGivesAReasonForAMeetingThatEndsWithItsNegotiation() {
        Meeting meeting = proposed();
        MeetingSlot slot = confirmed(meeting);
        meeting.change(room, university, slot, changed(TOMORROW, WHY), NOW);
        assertThat(row(meeting))
                .returns(MeetingReason.TYPED, MeetingRow::reasonKind)
                .returns(WHY, MeetingRow::reason);
        assertThat(meeting.endWithNegotiation(room, NOW)).isEqualTo(MeetingStep.CANCELLED);
        assertThat(row(meeting))
                .returns(MeetingReason.NEGOTIATION_ENDED, MeetingRow::reasonKind)
                .returns("", MeetingRow::reason);
        assertThatThrownBy(() -> meeting.endWithNegotiation(room, NOW)).hasMessage("rule.meeting.over");
    }

    private static MeetingRow row(Meeting meeting) {
        return meeting.row(Set.of(), List.of(), NOW);
    }

    @Test
    void aProposalIsWithdrawnWithoutAnyCalendarHearingOfIt() {
        Meeting meeting = proposed();
        assertThat(meeting.cancel(room, WHY, NOW)).isEqualTo(MeetingStep.WITHDRAWN);
        assertThat(meeting.isSettled()).isFalse();
        assertThat(meeting.edition()).isZero();
        assertThatThrownBy(() -> meeting.cancel(room, WHY, NOW)).hasMessage("rule.meeting.over");
    }

    @Test
    void onceItHasBegunItIsNotMovedAndOnceItIsOverNothingIsLeftToDo() {
        Meeting meeting = proposed();
        MeetingSlot slot = confirmed(meeting);
        assertThat(MeetingPolicy.allowed(meeting.facts(), slot.startsAt().minusMillis(1)))
                .containsExactlyInAnyOrder(MeetingAction.ANSWER, MeetingAction.CHANGE, MeetingAction.CANCEL);
        assertThat(MeetingPolicy.allowed(meeting.facts(), slot.startsAt()))
                .containsExactlyInAnyOrder(MeetingAction.ANSWER, MeetingAction.CANCEL);
        assertThat(meeting.isOver(slot.endsAt())).isTrue();
    }

    @Test
    void whereIsToldToACalendarOfTheOtherSideOnlyOnceThatSideMayKnowWhoWroteIt() {
        Meeting byCompany = proposed();
        assertThat(byCompany.placeFor(room, RoomSide.COMPANY)).isEqualTo("第1会議室");
        assertThat(byCompany.placeFor(room, RoomSide.INSTITUTION)).isEmpty();
        Meeting byUniversity = new Meeting(room, university, draft(60, TOMORROW), NOW);
        assertThat(byUniversity.placeFor(room, RoomSide.COMPANY)).isEqualTo("第1会議室");
        assertThat(byUniversity.placeFor(room, RoomSide.INSTITUTION)).isEqualTo("第1会議室");
        room.disclose(NOW);
        assertThat(byCompany.placeFor(room, RoomSide.INSTITUTION)).isEqualTo("第1会議室");
    }

    @Test
    void everyChangeRaisesTheRevisionOfTheRoom() {
        Meeting meeting = proposed();
        long first = meeting.revision();
        MeetingSlot slot = slotOf(meeting);
        meeting.take(room, slot, NOW);
        assertThat(meeting.revision()).isGreaterThan(first);
        long second = meeting.revision();
        confirmed(meeting);
        assertThat(meeting.revision()).isGreaterThan(second);
        assertThat(room.revision()).isGreaterThanOrEqualTo(meeting.revision());
    }
}
