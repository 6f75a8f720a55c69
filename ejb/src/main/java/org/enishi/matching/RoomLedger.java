package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomLine;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.security.CurrentActor;

/** What happens to rooms when something happens to their negotiation, or to somebody in them. */
@ApplicationScoped
public class RoomLedger {

    @Inject
    private RoomDesk desk;

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private RoomLines lines;

    @Inject
    private Responses responses;

    @Inject
    private Projects projects;

    @Inject
    private CurrentActor currentActor;

    /** R5 and R6: the room is there, and says who the company is once that is disclosed. */
    public void talk(ResponseChanged changed) {
        Instant now = changed.at();
        Response response =
                responses.find(changed.projectId(), changed.institutionId()).orElseThrow();
        Room room = rooms.lock(changed.projectId(), changed.institutionId())
                .orElseGet(() -> open(changed.projectId(), changed.institutionId(), now));
        room.goOn();
        if (response.isDisclosed() && room.disclose(now)) {
            lines.add(RoomLine.happened(room, LineKind.DISCLOSED, ownSeat(room), now));
        }
        desk.tell(room, desk.readers(room), now);
    }

    private Room open(UUID projectId, UUID institutionId, Instant now) {
        Project project = projects.find(projectId).orElseThrow();
        Room room = new Room(projectId, project.companyId(), institutionId, now);
        rooms.add(room);
        desk.seatMissing(room, currentActor.get());
        lines.add(RoomLine.happened(room, LineKind.OPENED, ownSeat(room), now));
        return room;
    }

    private RoomSeat ownSeat(Room room) {
        return seats.find(room.getId(), currentActor.get().accountId()).orElse(null);
    }

    /** R8, R9 and whatever else stops it. */
    public void windDown(ResponseChanged changed) {
        rooms.lock(changed.projectId(), changed.institutionId()).ifPresent(room -> room.windDown(changed.at()));
    }

    /** R10 and R11. */
    public void goOn(ResponseChanged changed) {
        rooms.lock(changed.projectId(), changed.institutionId()).ifPresent(Room::goOn);
    }

    /** Whoever leaves his organisation leaves its rooms; what he said keeps his name. */
    public void depart(UUID accountId, Instant now) {
        for (RoomSeat seat : seats.ofAccount(accountId)) {
            Room room = rooms.lock(seat.roomId()).orElseThrow();
            Set<UUID> readers = desk.readers(room);
            seat.depart(now);
            if (!seat.hasLeft()) {
                lines.add(RoomLine.happened(room, LineKind.DEPARTED, seat, now));
                desk.tell(room, readers, now);
            }
        }
    }

    public void comeBack(UUID accountId) {
        seats.ofAccount(accountId).forEach(RoomSeat::comeBack);
    }
}
