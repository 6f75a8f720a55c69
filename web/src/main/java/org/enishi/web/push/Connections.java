package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.web.security.SignedIn;

/** The pages that are connected to this node, and how much each may ask. */
@ApplicationScoped
public class Connections {

    /** Of one person; with one more, the oldest ends. */
    static final int MOST_OF_ONE = 20;

    static final String SIGNED_IN = SignedIn.class.getName();

    private static final int FEW = 2;
    private static final int QUESTIONS_A_SECOND = 10;
    private static final long SECOND_IN_NANOS = 1_000_000_000L;
    private static final Logger LOG = Logger.getLogger(Connections.class.getName());

    /** By account, and of each by the id of the connection. */
    private final Map<UUID, Map<String, Open>> people = new ConcurrentHashMap<>();

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
        Map<String, Open> own = people.compute(listener(session).accountId(), (id, known) -> {
            Map<String, Open> pages = known == null ? new ConcurrentHashMap<>(FEW) : known;
            pages.put(session.getId(), new Open(session));
            return pages;
        });
        own.values().stream()
                .sorted(Comparator.comparingLong(each -> each.since))
                .limit(Math.max(0, own.size() - MOST_OF_ONE))
                .forEach(each -> end(each.session));
    }

    void remove(Session session) {
        people.computeIfPresent(listener(session).accountId(), (id, pages) -> {
            pages.remove(session.getId());
            return pages.isEmpty() ? null : pages;
        });
    }

    /** How many pages are connected, whosesoever. */
    public int size() {
        return people.values().stream().mapToInt(Map::size).sum();
    }

    /** Whoever asks without a pause is cut off. */
    boolean mayAsk(Session session) {
        Open known = pages(listener(session).accountId()).get(session.getId());
        boolean may = known != null && known.mayAsk();
        if (!may) {
            end(session);
        }
        return may;
    }

    private Map<String, Open> pages(UUID accountId) {
        return people.getOrDefault(accountId, Map.of());
    }

    /** Of these people. */
    List<Session> of(Set<UUID> accountIds) {
        return accountIds.stream()
                .flatMap(account -> pages(account).values().stream())
                .map(each -> each.session)
                .toList();
    }

    List<Session> of(UUID organisationId) {
        return people.values().stream()
                .flatMap(pages -> pages.values().stream())
                .map(each -> each.session)
                .filter(session -> listener(session).organisationId().equals(organisationId))
                .toList();
    }

    /** Of whoever has lost his rights. */
    void shut(UUID accountId) {
        of(Set.of(accountId)).forEach(this::end);
    }

    static Listener listener(Session session) {
        return (Listener) session.getUserProperties().get(Listener.KEY);
    }

    /** As the session was when the connection was opened. */
    static SignedIn signedIn(Session session) {
        return (SignedIn) session.getUserProperties().get(SIGNED_IN);
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
