package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.MeetingList;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.SlotRow;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.MeetingAnswer;
import org.enishi.matching.model.MeetingPolicy;
import org.enishi.matching.model.MeetingSlot;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.ResponsePolicy;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomPolicy;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Meetings;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;

/** Puts together what one reader sees of the meetings of a room. */
@ApplicationScoped
class MeetingPages {

    private static final int MOST = 20;

    @Inject
    private RoomDesk desk;

    @Inject
    private Meetings meetings;

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    MeetingList list(RoomDesk.Seated seated, Instant now) {
        UUID room = seated.room().getId();
        List<Meeting> found = meetings.of(room, MOST).stream()
                .filter(meeting -> meeting.isReadable(seated.hidden(), now))
                .toList();
        List<UUID> ids = found.stream().map(Meeting::getId).toList();
        Map<UUID, List<MeetingSlot>> slots =
                meetings.slots(ids).stream().collect(Collectors.groupingBy(MeetingSlot::meetingId));
        Set<UUID> here = seatsHere(seated);
        List<MeetingAnswer> answers = meetings.answers(ids).stream()
                .filter(answer -> here.contains(answer.seatId()))
                .toList();
        boolean writable = RoomPolicy.allowed(seated.actor(), seated.facts()).contains(RoomAction.WRITE);
        Painter painter = new Painter(seated.seat(), here, answers, writable, now);
        List<MeetingRow> rows = found.stream()
                .map(meeting -> painter.row(meeting, slots.getOrDefault(meeting.getId(), List.of())))
                .toList();
        return new MeetingList(
                seated.room().projectId(),
                rows,
                RoomPages.seats(seated, desk.introductions(seated)),
                mark(seated),
                writable && !meetings.isProposed(room),
                found.stream().anyMatch(Meeting::isConfirmed) ? startableWith(seated, now) : null);
    }

    /** Of what was arranged, of who is there, and of whether the reader may know who that is. */
    String mark(RoomDesk.Seated seated) {
        Room room = seated.room();
        boolean known = room.isKnownTo(room.sideOf(seated.actor().organisationId()));
        String people = Integer.toHexString(seatsHere(seated).hashCode());
        return meetings.revision(room.getId()) + "-" + people + (known ? "-known" : "");
    }

    static Set<UUID> seatsHere(RoomDesk.Seated seated) {
        return seated.all().stream().filter(seated::isHere).map(RoomSeat::getId).collect(Collectors.toSet());
    }

    /** R6 stays a step of its own, for those whose step it is. */
    private UUID startableWith(RoomDesk.Seated seated, Instant now) {
        Project project = projects.find(seated.room().projectId()).orElseThrow();
        UUID institution = seated.room().institutionId();
        Response response = responses.find(project.getId(), institution).orElseThrow();
        return ResponsePolicy.canDo(seated.actor(), response.facts(project, now), ResponseAction.START_MEETING, now)
                        .isEmpty()
                ? institution
                : null;
    }

    /** For one reader, at one moment. */
    private record Painter(
            RoomSeat reader, Set<UUID> here, List<MeetingAnswer> answers, boolean writable, Instant now) {

        MeetingRow row(Meeting meeting, List<MeetingSlot> slots) {
            Set<MeetingAction> actions = writable ? MeetingPolicy.allowed(meeting.facts(), now) : Set.of();
            return meeting.row(
                    actions,
                    slots.stream().map(slot -> row(slot, meeting, actions)).toList(),
                    now);
        }

        private SlotRow row(MeetingSlot slot, Meeting meeting, Set<MeetingAction> actions) {
            Map<UUID, Availability> given = answers.stream()
                    .filter(answer -> answer.isTo(slot.getId()))
                    .collect(Collectors.toMap(MeetingAnswer::seatId, MeetingAnswer::availability));
            boolean chosen = slot.getId().equals(meeting.chosenId());
            boolean open = meeting.isSettled() ? chosen : slot.startsAt().isAfter(now);
            boolean confirmable = actions.contains(MeetingAction.CONFIRM)
                    && MeetingPolicy.canConfirm(slot, answers, here, now).isEmpty();
            return new SlotRow(
                    slot.getId(),
                    slot.startsAt(),
                    slot.endsAt(),
                    given,
                    given.get(reader.getId()),
                    chosen,
                    open && actions.contains(MeetingAction.ANSWER),
                    confirmable);
        }
    }
}
