package org.enishi.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The open boards, by organisation. A change that comes alone goes out at once, whatever else follows within a moment
 * together as one numbered frame, or sooner when there are many. Of one person no more than one change goes out in two
 * seconds: of those that come sooner only the last, when the time has come. Whoever finds a number missing, or another epoch
 * because the server began anew, asks for the whole board.
 */
@ApplicationScoped
public class BoardChannel {

    private static final Logger LOG = Logger.getLogger(BoardChannel.class.getName());
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(100);

    /** Counted from when a change joins those that wait, at most a moment before it goes out. */
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(2) + MOMENT;

    /** So many do not wait for more. */
    private static final int MANY = 32;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final String epoch = UUID.randomUUID().toString();
    private final Map<UUID, Room> rooms = new ConcurrentHashMap<>();

    /** What one organisation has open, and what waits to be sent there. */
    private static final class Room {
        private final Set<Session> sessions = ConcurrentHashMap.newKeySet();
        private final OncePerPerson people = new OncePerPerson(PAUSE);
        private List<String> waiting = new ArrayList<>();
        private Future<?> leaving;
        private long number;
        private long sentAt = System.nanoTime() - MOMENT;

        /** A change that comes alone goes out at once. */
        private long pause() {
            return Math.max(0, sentAt + MOMENT - System.nanoTime());
        }
    }

    /** Whether it has its threads. */
    boolean isReady() {
        return executor != null;
    }

    private Room room(UUID organisationId) {
        return rooms.computeIfAbsent(organisationId, id -> new Room());
    }

    void join(UUID organisationId, Session session) {
        room(organisationId).sessions.add(session);
    }

    void leave(UUID organisationId, Session session) {
        room(organisationId).sessions.remove(session);
    }

    /** The boards of one organisation that are open here. */
    List<Session> open(UUID organisationId) {
        Room room = rooms.get(organisationId);
        return room == null ? List.of() : List.copyOf(room.sessions);
    }

    /** Nothing is sent to them any more. */
    void shut(UUID accountId) {
        rooms.values().stream()
                .flatMap(room -> room.sessions.stream())
                .filter(session ->
                        accountId.equals(Connections.listener(session).accountId()))
                .forEach(BoardChannel::close);
    }

    static void close(Session session) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        } catch (IOException e) {
            LOG.log(Level.FINE, "Was gone already", e);
        }
    }

    /** Read before the board itself, so that no change falls between the two. */
    public String place(UUID organisationId) {
        return epoch + " " + number(organisationId);
    }

    /** Up to which change everything has been told. */
    long number(UUID organisationId) {
        Room room = room(organisationId);
        synchronized (room) {
            return room.number;
        }
    }

    /** Where the channel is, for whoever asks whether it still lives. */
    String pulse(UUID organisationId) {
        return frame(number(organisationId), "", List.of());
    }

    /** Where everybody is, read after everything up to that number was told. @param sheet by which their cards are known */
    String whole(long number, String sheet, List<String> people) {
        return frame(number, "\"whole\":true,\"sheet\":\"" + sheet + "\",", people);
    }

    /** @param change as a JSON object */
    void tell(UUID organisationId, String change) {
        Room room = rooms.get(organisationId);
        if (room != null) {
            synchronized (room) {
                add(room, change);
            }
        }
    }

    /** @param change as a JSON object, which says all of that person that is to be said */
    void tell(UUID organisationId, UUID person, String change) {
        Room room = rooms.get(organisationId);
        if (room == null) {
            return;
        }
        synchronized (room) {
            long now = System.nanoTime();
            if (room.people.lets(person, now)) {
                add(room, change);
                return;
            }
            long pause = room.people.hold(person, change, now);
            if (pause > 0) {
                executor.schedule(() -> tellHeld(room, person), pause, TimeUnit.NANOSECONDS);
            }
        }
    }

    private void tellHeld(Room room, UUID person) {
        synchronized (room) {
            add(room, room.people.release(person, System.nanoTime()));
        }
    }

    private void add(Room room, String change) {
        room.waiting.add(change);
        if (room.waiting.size() == 1) {
            room.leaving = executor.schedule(() -> send(room), room.pause(), TimeUnit.NANOSECONDS);
        } else if (room.waiting.size() == MANY) {
            room.leaving.cancel(false);
            executor.execute(() -> send(room));
        }
    }

    /** One after another, so that the numbers arrive in their order. */
    private void send(Room room) {
        synchronized (room) {
            List<String> changes = room.waiting;
            if (changes.isEmpty()) {
                return;
            }
            room.waiting = new ArrayList<>();
            room.number++;
            room.sentAt = System.nanoTime();
            String frame = frame(room.number, "", changes);
            for (Session session : room.sessions) {
                try {
                    session.getAsyncRemote().sendText(frame);
                } catch (RuntimeException gone) {
                    room.sessions.remove(session);
                }
            }
        }
    }

    private String frame(long number, String more, List<String> changes) {
        return "{\"epoch\":\"" + epoch + "\",\"number\":" + number + "," + more + "\"changes\":["
                + String.join(",", changes) + "]}";
    }
}
