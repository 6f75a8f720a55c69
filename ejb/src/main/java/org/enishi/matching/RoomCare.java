package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.event.RoomUnread;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;

/** H-1: tells whoever has left something unread for half an hour. Asks again under the lock, so that telling twice is telling once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RoomCare {

    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private RoomDesk desk;

    @Inject
    private Event<RoomUnread> unread;

    @Inject
    private Clock clock;

    List<UUID> unread() {
        return seats.unreadSince(clock.instant().minus(PATIENCE));
    }

    void remind(UUID seatId) {
        Instant now = clock.instant();
        RoomSeat seat = seats.lock(seatId).orElseThrow();
        if (!seats.isUnreadSince(seatId, now.minus(PATIENCE))) {
            return;
        }
        Room room = rooms.find(seat.roomId()).orElseThrow();
        boolean again = seat.tell(room.lastNumber());
        if (desk.readers(room).contains(seat.accountId())) {
            unread.fire(new RoomUnread(room.getId(), room.projectId(), seat.accountId(), again, now));
        }
    }
}
