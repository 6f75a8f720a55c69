package org.enishi.web.push;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
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

    private static final Logger LOG = Logger.getLogger(HeartbeatLine.class.getName());
    private static final long MOMENT_MILLIS = 100;
    private static final int AT_ONCE = 500;

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

    private final Queue<Said> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();

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
            waiting.add(new Said(page, words.get()));
            wake();
        } else {
            answer(page, HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void wake() {
        if (awake.compareAndSet(false, true)) {
            threads.schedule(this::takeAll, MOMENT_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** One round after another, so that of one page the last word counts. */
    private void takeAll() {
        safely(this::takeSome);
        awake.set(false);
        if (!waiting.isEmpty()) {
            wake();
        }
    }

    private void takeSome() {
        List<Said> some = new ArrayList<>();
        for (Said said = waiting.poll(); said != null; said = some.size() < AT_ONCE ? waiting.poll() : null) {
            some.add(said);
        }
        Map<Session, Actor> admitted =
                admission.admitted(some.stream().map(Said::page).toList(), PushEndpoint.PATH);
        some.stream()
                .filter(said -> said.page().isOpen())
                .forEach(said -> safely(() -> take(said, admitted.get(said.page()))));
    }

    /** One failure ends neither the round nor the thread. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What pages said was lost; they say it again soon", e);
        }
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
