package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.event.RoomEntered;
import org.enishi.matching.event.RoomSpoken;
import org.enishi.matching.event.RoomUnread;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.notice.Attendance;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** H-1 and H-2. They name the project and nobody, and say nothing of what was said. */
@ApplicationScoped
class RoomNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    @Inject
    private Attendance attendance;

    /**
     * At once: of the first message, and of what names somebody. Whoever sits at his desk sees it on his screen; he is mailed when
     * he has not read it after half an hour, like everybody.
     */
    void tell(@Observes RoomSpoken spoken) {
        Room room = rooms.find(spoken.roomId()).orElseThrow();
        Set<RoomSeat> told = seats.of(spoken.roomId()).stream()
                .filter(seat -> spoken.toldSeats().contains(seat.getId()))
                .filter(seat -> !(spoken.first() && seat.isMuted()))
                .collect(Collectors.toSet());
        Notification what = about(spoken.first() ? "H-1" : "H-1-named", room.projectId(), room.getId());
        Set<UUID> present = attendance.present(accounts(told));
        notifier.post(present, what);
        told.removeIf(seat -> present.contains(seat.accountId()));
        // Locked, because each of them may be reading at this moment.
        told.forEach(seat -> seats.lock(seat.getId()).orElseThrow().tell(spoken.number()));
        notifier.tell(accounts(told), what);
    }

    private static Set<UUID> accounts(Set<RoomSeat> told) {
        return told.stream().map(RoomSeat::accountId).collect(Collectors.toSet());
    }

    /** A mail, and while he does not come, a line in the mail of the morning. */
    void tell(@Observes RoomUnread unread) {
        Notification what = about("H-1", unread.projectId(), unread.roomId());
        if (unread.again()) {
            notifier.digest(Set.of(unread.accountId()), what);
        } else {
            notifier.tell(Set.of(unread.accountId()), what);
        }
    }

    void tell(@Observes RoomEntered entered) {
        notifier.tell(
                Set.of(entered.accountId()),
                Notification.of("H-2", title(entered.projectId()), circle.personName(entered.invitedBy()))
                        .about(entered.roomId())
                        .linkingTo(address(entered.roomId())));
    }

    private Notification about(String event, UUID projectId, UUID roomId) {
        return Notification.of(event, title(projectId)).about(roomId).linkingTo(address(roomId));
    }

    private String title(UUID projectId) {
        return projects.find(projectId).orElseThrow().title();
    }

    private static String address(UUID roomId) {
        return "/rooms/" + roomId;
    }
}
