package org.enishi.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.ReadMarkService;
import org.enishi.shared.security.Actor;
import org.enishi.web.security.LastActs;

/**
 * Takes how far people have read in a room, as its pages say it on their lines. They read at about the same time, for all of them were
 * told of the same message: so those of a moment are taken together, after the database was asked who they are now, as for heartbeats. A
 * page hears that it was taken as it hears that another page of the same person has read; what it does not hear of it says by a request.
 */
@ApplicationScoped
class ReadMarkLine {

    private static final long MOMENT_MILLIS = 500;
    private static final Pattern WORDS =
            Pattern.compile("read=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})&number=([0-9]{1,18})");

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    @Inject
    private LastActs acts;

    @Inject
    private ReadMarkService marks;

    private record Said(Session page, UUID roomId, long number) {}

    private final Gathering<Said> waiting = new Gathering<>(MOMENT_MILLIS, this::takeAll);

    /** Whether it has its threads. */
    boolean isReady() {
        return threads != null;
    }

    static boolean isOne(String said) {
        return WORDS.matcher(said).matches();
    }

    void take(String said, Session page) {
        Matcher words = WORDS.matcher(said);
        if (words.matches()) {
            waiting.add(new Said(page, UUID.fromString(words.group(1)), Long.parseLong(words.group(2))), threads);
        }
    }

    private void takeAll(List<Said> some) {
        Map<Session, Actor> admitted =
                admission.admitted(some.stream().map(Said::page).toList(), PushEndpoint.PATH);
        Map<UUID, Map<Actor, Long>> rooms = new HashMap<>();
        for (Said said : some) {
            Actor actor = admitted.get(said.page());
            if (actor == null) {
                connections.end(said.page());
            } else if (acts.lasts(Connections.signedIn(said.page()))) {
                rooms.computeIfAbsent(said.roomId(), id -> new HashMap<>()).merge(actor, said.number(), Math::max);
            } else {
                askAtTheDoor(said.page());
            }
        }
        rooms.forEach((room, numbers) -> Gathering.safely(() -> marks.note(room, numbers)));
    }

    /** Another node may know better whether the sign-in lasts; his session does. */
    private static void askAtTheDoor(Session page) {
        if (page.isOpen()) {
            page.getAsyncRemote().sendText("{\"mark\":" + HttpServletResponse.SC_SEE_OTHER + "}");
        }
    }
}
