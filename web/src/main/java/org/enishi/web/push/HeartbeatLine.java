package org.enishi.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.HeartbeatWords;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.web.security.LastActs;

/**
 * Takes the heartbeats that pages say on their lines. Those of a moment are taken together, so that the database is asked once who
 * all of these people are now; whoever has lost his rights meanwhile is cut off, and what he said has no effect. A line keeps no
 * sign-in alive. What changes is told as always; a page is answered only where its words were not taken.
 */
@ApplicationScoped
class HeartbeatLine {

    private static final long MOMENT_MILLIS = 100;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    @Inject
    private LastActs acts;

    @Inject
    private DeviceService devices;

    private record Said(Session page, HeartbeatWords words) {}

    private final Gathering<Said> waiting = new Gathering<>(MOMENT_MILLIS, this::takeAll);

    /** Whether it has its threads. */
    boolean isReady() {
        return threads != null;
    }

    static boolean isOne(String said) {
        return said.startsWith(HeartbeatWords.BEGINNING);
    }

    void take(String said, Session page) {
        Optional<HeartbeatWords> words = HeartbeatWords.read(said);
        if (words.isPresent()) {
            waiting.add(new Said(page, words.get()), threads);
        } else {
            answer(page, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void takeAll(List<Said> some) {
        Map<Session, Actor> admitted =
                admission.admitted(some.stream().map(Said::page).toList(), PushEndpoint.PATH);
        some.stream()
                .filter(said -> said.page().isOpen())
                .forEach(said -> Gathering.safely(() -> take(said, admitted.get(said.page()))));
    }

    private void take(Said said, Actor actor) {
        if (actor == null) {
            connections.end(said.page());
        } else if (!acts.lasts(Connections.signedIn(said.page()))) {
            // Another node may know better; his session does.
            answer(said.page(), HttpServletResponse.SC_SEE_OTHER);
        } else {
            admission.as(actor, () -> hear(said));
        }
    }

    private void hear(Said said) {
        try {
            devices.hear(Connections.signedIn(said.page()).signInId(), said.words());
        } catch (RuleViolated withoutConsent) {
            answer(said.page(), HttpServletResponse.SC_CONFLICT);
        }
    }

    /** With the status that a request would have had. */
    private static void answer(Session page, int status) {
        page.getAsyncRemote().sendText("{\"heartbeat\":" + status + "}");
    }
}
