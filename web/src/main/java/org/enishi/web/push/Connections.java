package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The pages that are connected to this node, and how much each may ask. */
@ApplicationScoped
public class Connections {

    /** Of one person; with one more, the oldest ends. */
    static final int MOST_OF_ONE = 20;

    private static final int QUESTIONS_A_SECOND = 10;
    private static final long SECOND_IN_NANOS = 1_000_000_000L;
    private static final Logger LOG = Logger.getLogger(Connections.class.getName());

    private final Map<String, Open> open = new ConcurrentHashMap<>();

    /** A connection, since when, and what it has asked in the present second. */
    private static final class Open {
        private final Session session;
        private final long since = System.nanoTime();
        private long second;
        private int questions;

        Open(Session session) {
            this.session = session;
        }

        synchronized boolean mayAsk() {
            long now = (System.nanoTime() - since) / SECOND_IN_NANOS;
            questions = now == second ? questions + 1 : 1;
            second = now;
            return questions <= QUESTIONS_A_SECOND;
        }
    }

    void add(Session session) {
        UUID account = listener(session).accountId();
        open.put(session.getId(), new Open(session));
        List<Open> own = open.values().stream()
                .filter(each -> listener(each.session).accountId().equals(account))
                .sorted(Comparator.comparingLong(each -> each.since))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE)).forEach(each -> end(each.session));
    }

    void remove(Session session) {
        open.remove(session.getId());
    }

    /** Whoever asks without a pause is cut off. */
    boolean mayAsk(Session session) {
        Open known = open.get(session.getId());
        boolean may = known != null && known.mayAsk();
        if (!may) {
            end(session);
        }
        return may;
    }

    Collection<Session> all() {
        return open.values().stream().map(each -> each.session).toList();
    }

    Collection<Session> of(UUID organisationId) {
        return all().stream()
                .filter(session -> listener(session).organisationId().equals(organisationId))
                .toList();
    }

    /** Of whoever has lost his rights. */
    void shut(UUID accountId) {
        all().stream()
                .filter(session -> listener(session).accountId().equals(accountId))
                .forEach(this::end);
    }

    static Listener listener(Session session) {
        return (Listener) session.getUserProperties().get(Listener.KEY);
    }

    /** For good: the page does not try again by itself. */
    void end(Session session) {
        remove(session);
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.VIOLATED_POLICY, ""));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "It was gone already", e);
        }
    }
}
