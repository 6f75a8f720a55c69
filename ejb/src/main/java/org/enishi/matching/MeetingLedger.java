package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.event.MeetingArranged;
import org.enishi.matching.event.MeetingStep;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.MeetingAnswer;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Meetings;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.agenda.event.HoursBooked;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/** What follows when something was arranged: the room says it, people are told, and whoever comes is taken for these hours. */
@ApplicationScoped
public class MeetingLedger {

    @Inject
    private Rooms rooms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RoomDesk desk;

    @Inject
    private RoomLines lines;

    @Inject
    private Meetings meetings;

    @Inject
    private Event<MeetingArranged> arranged;

    @Inject
    private Event<HoursBooked> booked;

    void tell(RoomDesk.Seated seated, Meeting meeting, MeetingStep step, Instant now) {
        RoomLine line = RoomLine.happened(seated.room(), kindOf(step), seated.seat(), now);
        lines.add(meeting.isSettled() ? line.saying(meeting.hours()) : line);
        meeting.toldIn(line);
        book(seated, meeting);
        arranged.fire(meeting.arranged(step, seated.actor().accountId(), seated.readers()));
        desk.tell(seated.room(), seated.readers(), now);
    }

    /** The negotiation has ended: there is nothing left to meet for. It happens by itself, whoever ended it. */
    public void end(ResponseChanged changed) {
        rooms.lock(changed.projectId(), changed.institutionId()).ifPresent(room -> {
            Set<UUID> readers = desk.readers(room);
            meetings.open(room.getId(), changed.at()).forEach(meeting -> end(room, meeting, readers, changed.at()));
        });
    }

    private void end(Room room, Meeting meeting, Set<UUID> readers, Instant now) {
        MeetingStep step = meeting.endWithNegotiation(room, now);
        RoomLine line = RoomLine.happened(room, LineKind.MEETING_CANCELLED, null, now);
        lines.add(meeting.isSettled() ? line.saying(meeting.hours()) : line);
        meeting.toldIn(line);
        if (meeting.isSettled()) {
            booked.fire(new HoursBooked(meeting.getId(), Set.of(), meeting.startsAt(), meeting.endsAt()));
        }
        UUID by = currentActor.find().map(Actor::accountId).orElse(null);
        arranged.fire(meeting.arranged(step, by, readers));
        desk.tell(room, readers, now);
    }

    private static LineKind kindOf(MeetingStep step) {
        return switch (step) {
            case PROPOSED -> LineKind.MEETING_PROPOSED;
            case CONFIRMED -> LineKind.MEETING_CONFIRMED;
            case CHANGED -> LineKind.MEETING_CHANGED;
            case WITHDRAWN, CANCELLED -> LineKind.MEETING_CANCELLED;
        };
    }

    /** Taken is whoever has said ○ and is still in the room. */
    void book(RoomDesk.Seated seated, Meeting meeting) {
        if (meeting.isSettled()) {
            Set<UUID> people = meeting.isConfirmed() ? coming(seated, meeting) : Set.of();
            booked.fire(new HoursBooked(meeting.getId(), people, meeting.startsAt(), meeting.endsAt()));
        }
    }

    private Set<UUID> coming(RoomDesk.Seated seated, Meeting meeting) {
        Set<UUID> willing = meetings.answers(List.of(meeting.getId())).stream()
                .filter(answer -> answer.isTo(meeting.chosenId()) && answer.availability() == Availability.YES)
                .map(MeetingAnswer::seatId)
                .collect(Collectors.toSet());
        return seated.all().stream()
                .filter(seat -> willing.contains(seat.getId()) && seated.isHere(seat))
                .map(RoomSeat::accountId)
                .collect(Collectors.toSet());
    }

    /** Somebody has gone: of what is ahead he is free. */
    void bookAgain(RoomDesk.Seated seated, Instant now) {
        meetings.ahead(seated.room().getId(), now).forEach(meeting -> book(seated, meeting));
    }
}
