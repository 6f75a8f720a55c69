package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.event.RoomMoved;
import org.enishi.matching.event.RoomRead;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Permission;
import org.enishi.web.shared.JsonMaker;

/**
 * Tells those who may read a room that something changed in it, and up to which revision: nothing of what it was. Whoever wants to
 * know asks, and is answered as far as he may read at that moment. That somebody has read is told to himself, whose lists count less,
 * and to those whose words it were; not to everybody, because nothing looks different to them. A page of a room is also told that a colleague who is there
 * stands elsewhere than before: of colleagues only, and nothing of where.
 */
@ApplicationScoped
class RoomNewsroom {

    private static final Pattern ROOM = Pattern.compile("room:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    @Inject
    private Connections connections;

    @Inject
    private Announcer announcer;

    @Inject
    private Admission admission;

    @Inject
    private RoomPeopleService people;

    /** The room that a page shows, and which colleagues of its reader are there. */
    private record Shown(UUID roomId, Set<UUID> colleagues) {}

    /** The pages of rooms that are open here. */
    private final Map<Session, Shown> shown = new ConcurrentHashMap<>();

    void tell(RoomMoved moved) {
        String frame = JsonMaker.object()
                .add("room", moved.roomId().toString())
                .add("revision", moved.revision())
                .build()
                .toString();
        announcer.tell(connections.of(moved.readers()), page -> frame);
    }

    void tell(RoomRead read) {
        String own = frame(read, "own");
        String other = frame(read, "other");
        announcer.tell(connections.of(read.readers()), page -> own);
        announcer.tell(connections.of(read.authors()), page -> other);
    }

    private static String frame(RoomRead read, String whose) {
        return JsonMaker.object()
                .add("room", read.roomId().toString())
                .add("read", whose)
                .build()
                .toString();
    }

    /** A page says from time to time what it shows, and has just been let in: so who is there is never long out of date. */
    void follow(String asked, Session page) {
        Matcher found = ROOM.matcher(asked);
        if (!found.find() || !admission.mayAsk(Permission.ROOMS_USE)) {
            forget(page);
            return;
        }
        UUID room = UUID.fromString(found.group(1));
        try {
            shown.put(page, new Shown(room, Set.copyOf(people.colleagues(room).values())));
        } catch (NotFound hidden) {
            forget(page);
        }
    }

    void forget(Session page) {
        shown.remove(page);
    }

    /** Whether any room is open here. */
    boolean isShown() {
        return !shown.isEmpty();
    }

    /** Somebody stands elsewhere than before. */
    void look(UUID accountId) {
        shown.keySet().removeIf(page -> !page.isOpen());
        Map<Session, String> told = new HashMap<>();
        shown.forEach((page, what) -> {
            if (what.colleagues().contains(accountId)) {
                told.put(page, frame(what.roomId()));
            }
        });
        announcer.tell(told.keySet(), told::get);
    }

    private static String frame(UUID room) {
        return JsonMaker.object().add("people", room.toString()).build().toString();
    }
}
