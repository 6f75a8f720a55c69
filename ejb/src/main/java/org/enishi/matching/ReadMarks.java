package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.event.RoomRead;
import org.enishi.matching.model.Room;
import org.enishi.matching.model.RoomSeat;
import org.enishi.matching.store.RoomLines;
import org.enishi.matching.store.RoomSeats;
import org.enishi.matching.store.Rooms;

/** Notes how far people have read, and tells whoever sees something else now. */
@ApplicationScoped
class ReadMarks {

    @Inject
    private Rooms rooms;

    @Inject
    private RoomSeats seats;

    @Inject
    private RoomLines lines;

    @Inject
    private Event<RoomRead> read;

    /** Somebody, and how far he says that he has read. */
    record Mark(RoomDesk.Seated seated, long number) {

        private UUID seatId() {
            return seated.seat().getId();
        }

        private long upTo() {
            return Math.min(number, seated.room().lastNumber());
        }

        private boolean isNews() {
            return upTo() > seated.seat().readNumber();
        }
    }

    /** All of them in one room. Several seats are held only by whoever holds the room, for he who speaks has his own and wants others. */
    void note(List<Mark> marks, Instant now) {
        List<Mark> news = marks.stream().filter(Mark::isNews).toList();
        if (news.isEmpty()) {
            return;
        }
        Room room = news.get(0).seated().room();
        if (news.size() > 1) {
            rooms.lock(room.getId());
        }
        Map<UUID, RoomSeat> held = seats.lock(news.stream().map(Mark::seatId).toList()).stream()
                .collect(Collectors.toMap(RoomSeat::getId, seat -> seat));
        long after =
                held.values().stream().mapToLong(RoomSeat::readNumber).min().orElseThrow();
        long upTo = news.stream().mapToLong(Mark::upTo).max().orElseThrow();
        Map<UUID, Long> spoken = lines.spoken(room.getId(), after, upTo);
        Set<UUID> readers = new HashSet<>();
        Set<UUID> authors = new HashSet<>();
        for (Mark mark : news) {
            RoomSeat seat = held.get(mark.seatId());
            long before = seat.readNumber();
            if (seat.read(mark.upTo())) {
                readers.add(seat.accountId());
                authors.addAll(othersWhoSpoke(mark, spoken, before));
            }
        }
        if (!readers.isEmpty()) {
            read.fire(new RoomRead(room.getId(), readers, authors, now));
        }
    }

    /** Those whose words he had not read before, as far as they are still there. */
    private static Set<UUID> othersWhoSpoke(Mark mark, Map<UUID, Long> spoken, long before) {
        RoomDesk.Seated seated = mark.seated();
        return seated.all().stream()
                .filter(seat -> spoken.getOrDefault(seat.getId(), 0L) > before)
                .filter(seat -> seated.isHere(seat) && !seat.equals(seated.seat()))
                .map(RoomSeat::accountId)
                .collect(Collectors.toSet());
    }
}
