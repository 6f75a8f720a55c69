package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.MeetingChange;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.matching.data.MeetingList;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.event.MeetingStep;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.MeetingAnswer;
import org.enishi.matching.model.MeetingSlot;
import org.enishi.matching.store.Meetings;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * 面談候補: whoever may write in a room arranges meetings there. Whoever does holds the room meanwhile, so that of two who do
 * something at once the second sees what the first has done.
 */
@Stateless
public class MeetingService {

    @Inject
    private RoomDesk desk;

    @Inject
    private MeetingPages pages;

    @Inject
    private MeetingLedger ledger;

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private Meetings meetings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The latest first. */
    @Requires(Permission.ROOMS_USE)
    public MeetingList list(UUID roomId) {
        Instant now = clock.instant();
        return pages.list(desk.read(currentActor.get(), roomId, now), now);
    }

    /** Whether it is still as it was when it was last read. */
    @Requires(Permission.ROOMS_USE)
    public String mark(UUID roomId) {
        return pages.mark(desk.read(currentActor.get(), roomId, clock.instant()));
    }

    /** 面談候補を提案: one proposal at a time, so that everybody answers the same one. Whoever proposes a time comes. */
    @Requires(Permission.ROOMS_USE)
    public UUID propose(UUID roomId, MeetingDraft draft) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = take(roomId, now);
        if (meetings.isProposed(roomId)) {
            throw new RuleViolated("rule.meeting.proposed");
        }
        Meeting meeting = new Meeting(seated.room(), seated.seat(), draft, now);
        List<MeetingSlot> slots = meeting.slots(draft, now);
        meetings.add(meeting);
        slots.forEach(slot -> offer(seated, slot));
        ledger.tell(seated, meeting, MeetingStep.PROPOSED, now);
        return meeting.getId();
    }

    private void offer(RoomDesk.Seated seated, MeetingSlot slot) {
        meetings.add(slot);
        meetings.add(new MeetingAnswer(seated.room(), slot, seated.seat(), Availability.YES));
    }

    /** ○ △ ×. */
    @Requires(Permission.ROOMS_USE)
    public void answer(UUID roomId, UUID slotId, Availability availability) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = take(roomId, now);
        MeetingSlot slot = meetings.findSlot(roomId, slotId).orElseThrow(NotFound::new);
        Meeting meeting = find(roomId, slot.meetingId());
        meeting.take(seated.room(), slot, now);
        meetings.answer(slotId, seated.seat().getId())
                .ifPresentOrElse(
                        answer -> answer.change(availability),
                        () -> meetings.add(new MeetingAnswer(seated.room(), slot, seated.seat(), availability)));
        ledger.book(seated, meeting);
        seated.room().stir();
        desk.tell(seated.room(), seated.readers(), now);
    }

    @Requires(Permission.ROOMS_USE)
    public void confirm(UUID roomId, UUID slotId) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = take(roomId, now);
        MeetingSlot slot = meetings.findSlot(roomId, slotId).orElseThrow(NotFound::new);
        Meeting meeting = find(roomId, slot.meetingId());
        MeetingStep step = meeting.confirm(
                seated.room(), slot, meetings.answers(List.of(meeting.getId())), MeetingPages.seatsHere(seated), now);
        ledger.tell(seated, meeting, step, now);
    }

    /** Of what is confirmed. Where the time is another one, everybody else is asked again whether he comes. */
    @Requires(Permission.ROOMS_USE)
    public void change(UUID roomId, UUID meetingId, MeetingChange wanted) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = take(roomId, now);
        Meeting meeting = find(roomId, meetingId);
        meeting.require(MeetingAction.CHANGE, now);
        MeetingSlot slot = meeting.slots(wanted.draft(), now).get(0);
        MeetingSlot known = meetings.slots(List.of(meetingId)).stream()
                .filter(other -> other.isAt(slot))
                .findFirst()
                .orElse(slot);
        MeetingStep step = meeting.change(seated.room(), seated.seat(), known, wanted, now);
        if (known == slot) {
            offer(seated, slot);
        }
        ledger.tell(seated, meeting, step, now);
    }

    /** A proposal or a meeting. */
    @Requires(Permission.ROOMS_USE)
    public void cancel(UUID roomId, UUID meetingId, String reason) {
        Instant now = clock.instant();
        RoomDesk.Seated seated = take(roomId, now);
        Meeting meeting = find(roomId, meetingId);
        ledger.tell(seated, meeting, meeting.cancel(seated.room(), reason, now), now);
    }

    /** The file for a calendar; of what is cancelled, the one that takes it out again. */
    @Requires(Permission.ROOMS_USE)
    public String calendar(UUID roomId, UUID meetingId) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        RoomDesk.Seated seated = desk.read(actor, roomId, now);
        Meeting meeting = meetings.find(roomId, meetingId)
                .filter(Meeting::isSettled)
                .filter(found -> found.isReadable(seated.hidden(), now))
                .orElseThrow(NotFound::new);
        return calendar.file(seated.room(), meeting, seated.room().sideOf(actor.organisationId()), actor.language());
    }

    private RoomDesk.Seated take(UUID roomId, Instant now) {
        return desk.take(currentActor.get(), roomId, RoomAction.WRITE, now);
    }

    private Meeting find(UUID roomId, UUID meetingId) {
        return meetings.find(roomId, meetingId).orElseThrow(NotFound::new);
    }
}
