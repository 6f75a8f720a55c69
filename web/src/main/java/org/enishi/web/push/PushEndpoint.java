package org.enishi.web.push;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where all pages connect. Says what is asked for and what has changed; of what comes in, it takes heartbeats and how far was read, and obeys nothing. */
@ServerEndpoint(value = PushEndpoint.PATH, configurator = PushDoor.class)
public class PushEndpoint {

    public static final String PATH = "/push";

    /** A page of projects fits in; what is longer ends the connection. */
    private static final int LONGEST_MESSAGE = 8192;

    private static final long SILENCE_MILLIS = 90_000;
    private static final Logger LOG = Logger.getLogger(PushEndpoint.class.getName());

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    @Inject
    private CuriosityNewsroom curiosities;

    @Inject
    private NoticeNewsroom notices;

    @Inject
    private RoomNewsroom rooms;

    @Inject
    private HeartbeatLine heartbeats;

    @Inject
    private ReadMarkLine marks;

    @OnOpen
    public void open(Session connection) {
        connection.setMaxIdleTimeout(SILENCE_MILLIS);
        connections.add(connection);
    }

    /**
     * Which projects or which room the page shows: when it opens, and from time to time, which says that it is still there. Or that its
     * reader is, or how far he has read.
     */
    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    @ActivateRequestContext
    public void read(String shown, Session connection) {
        if (!connections.mayAsk(connection)) {
            return;
        }
        if (HeartbeatLine.isOne(shown)) {
            heartbeats.take(shown, connection);
            return;
        }
        if (ReadMarkLine.isOne(shown)) {
            marks.take(shown, connection);
            return;
        }
        if (!admission.mayListen(connection, PATH)) {
            connections.end(connection);
            return;
        }
        curiosities.tellWhatIs(shown, connection);
        rooms.follow(shown, connection);
        notices.tellWhatIs(connection);
    }

    @OnClose
    public void close(Session connection) {
        rooms.forget(connection);
        connections.remove(connection);
    }

    @OnError
    public void fail(Session connection, Throwable fault) {
        LOG.log(Level.FINE, "A connection to a page failed", fault);
    }
}
