package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.matching.MeetingCalendar;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.event.MeetingArranged;
import org.enishi.matching.event.MeetingStep;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.MeetingAnswer;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Meetings;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.notice.AddressBook;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;

/**
 * H-3, which names the project and the time and nobody: neither who arranged it nor what he wrote. Once a time is confirmed a
 * calendar file goes with each mail, also to whoever did it, since it is his calendar as well.
 */
@ApplicationScoped
class MeetingNews {

    private static final Map<MeetingStep, String> EVENTS = Map.of(
            MeetingStep.PROPOSED, "H-3",
            MeetingStep.WITHDRAWN, "H-3-withdrawn",
            MeetingStep.CONFIRMED, "H-3-confirmed",
            MeetingStep.CHANGED, "H-3-changed",
            MeetingStep.CANCELLED, "H-3-cancelled");

    @Inject
    private Notifier notifier;

    @Inject
    private AddressBook addressBook;

    @Inject
    private MeetingCalendar calendar;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private Meetings meetings;

    @Inject
    private Projects projects;

    void tell(@Observes MeetingArranged arranged) {
        Room room = rooms.find(arranged.roomId()).orElseThrow();
        Meeting meeting = meetings.find(room.getId(), arranged.meetingId()).orElseThrow();
        Map<UUID, RoomSeat> told = told(arranged, meeting);
        Notification what = about(arranged, room, meeting);
        if (!meeting.isSettled()) {
            notifier.tell(Circle.without(told.keySet(), arranged.accountId()), what);
            return;
        }
        for (RoomSide side : RoomSide.values()) {
            Set<UUID> people = told.values().stream()
                    .filter(seat -> room.sideOf(seat.organisationId()) == side)
                    .map(RoomSeat::accountId)
                    .collect(Collectors.toSet());
            byLanguage(people)
                    .forEach((language, readers) -> tell(
                            readers,
                            arranged.accountId(),
                            what.enclosing(calendar.file(room, meeting, side, language))));
        }
    }

    private void tell(Set<UUID> readers, UUID actor, Notification what) {
        notifier.tell(Circle.without(readers, actor), what);
        if (readers.contains(actor)) {
            notifier.mail(Set.of(actor), what);
        }
    }

    /** Everybody in the room but those whom the room is not to mail, unless it is their own appointment. */
    private Map<UUID, RoomSeat> told(MeetingArranged arranged, Meeting meeting) {
        Set<UUID> concerned = new HashSet<>();
        if (meeting.isSettled()) {
            meetings.answers(List.of(meeting.getId())).stream()
                    .filter(answer -> answer.availability() != Availability.NO)
                    .map(MeetingAnswer::seatId)
                    .forEach(concerned::add);
        }
        return seats.of(arranged.roomId()).stream()
                .filter(seat -> arranged.readers().contains(seat.accountId()))
                .filter(seat -> !seat.isMuted() || concerned.contains(seat.getId()))
                .collect(Collectors.toMap(RoomSeat::accountId, Function.identity()));
    }

    private Map<String, Set<UUID>> byLanguage(Set<UUID> people) {
        return addressBook.find(people).stream()
                .collect(Collectors.groupingBy(
                        Recipient::language, Collectors.mapping(Recipient::accountId, Collectors.toSet())));
    }

    private Notification about(MeetingArranged arranged, Room room, Meeting meeting) {
        String title = projects.find(room.projectId()).orElseThrow().title();
        return Notification.of(EVENTS.get(arranged.step()), title, meeting.isSettled() ? meeting.hours() : "")
                .about(editionOf(meeting))
                .linkingTo("/rooms/" + room.getId());
    }

    /** Each edition is news of its own: none is kept back for being like the one before. */
    private static UUID editionOf(Meeting meeting) {
        String edition = meeting.getId() + "/" + meeting.edition();
        return UUID.nameUUIDFromBytes(edition.getBytes(StandardCharsets.UTF_8));
    }
}
