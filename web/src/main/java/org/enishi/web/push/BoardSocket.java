package org.enishi.web.push;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.enishi.shared.security.Permission;

/** An open board. It is asked who it is each time it says that it still lives, or asks where everybody is: all that it could say. */
@ServerEndpoint(value = BoardSocket.PATH, configurator = PushDoor.class)
public class BoardSocket {

    static final String PATH = "/presence/socket";

    private static final String WHOLE = "board";
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int LONGEST_MESSAGE = 16;
    private static final int SILENCE_MILLIS = 60_000;

    @Inject
    private BoardChannel channel;

    @Inject
    private BoardSnapshots snapshots;

    @Inject
    private Admission admission;

    @OnOpen
    public void open(Session session) {
        session.setMaxIdleTimeout(SILENCE_MILLIS);
        channel.join(organisation(session), session);
        session.getAsyncRemote().sendText(channel.pulse(organisation(session)));
    }

    /** Where everybody is, or only that the channel lives. */
    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    @ActivateRequestContext
    public void hear(String message, Session session) {
        if (!admission.mayListen(session, PATH)) {
            BoardChannel.close(session);
        } else if (WHOLE.equals(message) && isPatient(session) && admission.mayAsk(Permission.PRESENCE_VIEW)) {
            session.getAsyncRemote().sendText(snapshots.of(organisation(session)));
        } else {
            session.getAsyncRemote().sendText(channel.pulse(organisation(session)));
        }
    }

    /** A short question has a long answer. */
    private static boolean isPatient(Session session) {
        long now = System.nanoTime();
        Object before = session.getUserProperties().put(WHOLE, now);
        return before == null || now - (Long) before >= PAUSE;
    }

    @OnClose
    public void close(Session session) {
        channel.leave(organisation(session), session);
    }

    /** A browser that went away without a word. */
    @OnError
    public void fail(Session session, Throwable fault) {
        close(session);
    }

    private static UUID organisation(Session session) {
        return Connections.listener(session).organisationId();
    }
}
