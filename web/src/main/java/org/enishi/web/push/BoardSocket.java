package org.enishi.web.push;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.UUID;

/** An open board. It is asked who it is each time it says that it still lives; there is nothing else that it could say. */
@ServerEndpoint(value = BoardSocket.PATH, configurator = PushDoor.class)
public class BoardSocket {

    static final String PATH = "/presence/socket";

    private static final int LONGEST_MESSAGE = 16;
    private static final int SILENCE_MILLIS = 60_000;

    @Inject
    private BoardChannel channel;

    @Inject
    private Admission admission;

    @OnOpen
    public void open(Session session) {
        session.setMaxIdleTimeout(SILENCE_MILLIS);
        channel.join(organisation(session), session);
        session.getAsyncRemote().sendText(channel.pulse(organisation(session)));
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void live(String message, Session session) {
        if (admission.mayListen(session, PATH)) {
            session.getAsyncRemote().sendText(channel.pulse(organisation(session)));
        } else {
            BoardChannel.close(session);
        }
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
