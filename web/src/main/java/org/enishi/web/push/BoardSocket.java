package org.enishi.web.push;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Optional;
import java.util.UUID;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.web.security.AccountPrincipal;

/**
 * An open board. It is asked who it is when it opens and each time it says that it still lives; there is nothing else that it
 * could say.
 */
@ServerEndpoint(value = "/presence/socket", configurator = SocketDoor.class)
public class BoardSocket {

    private static final int LONGEST_MESSAGE = 16;
    private static final int SILENCE_MILLIS = 60_000;
    private static final String ORGANISATION = "enishi.organisation";
    private static final String ACCOUNT = "enishi.account";

    @Inject
    private BoardChannel channel;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessLaw law;

    @Inject
    private Instance<RequestContextController> contexts;

    @OnOpen
    public void open(Session session) {
        session.setMaxIdleTimeout(SILENCE_MILLIS);
        Optional<Actor> actor = actor(session);
        if (actor.isEmpty()) {
            BoardChannel.close(session);
            return;
        }
        session.getUserProperties().put(ACCOUNT, actor.get().accountId());
        session.getUserProperties().put(ORGANISATION, actor.get().organisationId());
        channel.join(actor.get().organisationId(), session);
        session.getAsyncRemote().sendText(channel.pulse(actor.get().organisationId()));
    }

    @OnMessage(maxMessageSize = LONGEST_MESSAGE)
    public void live(String message, Session session) {
        UUID organisation = (UUID) session.getUserProperties().get(ORGANISATION);
        if (organisation == null || actor(session).isEmpty()) {
            BoardChannel.close(session);
        } else {
            session.getAsyncRemote().sendText(channel.pulse(organisation));
        }
    }

    @OnClose
    public void close(Session session) {
        UUID organisation = (UUID) session.getUserProperties().get(ORGANISATION);
        if (organisation != null) {
            channel.leave(organisation, session);
        }
    }

    /** A browser that went away without a word. */
    @OnError
    public void fail(Session session, Throwable fault) {
        close(session);
    }

    static UUID accountOf(Session session) {
        return (UUID) session.getUserProperties().get(ACCOUNT);
    }

    /** Read afresh, as for every request. */
    private Optional<Actor> actor(Session session) {
        if (!(session.getUserPrincipal() instanceof AccountPrincipal who)) {
            return Optional.empty();
        }
        RequestContextController request = contexts.get();
        boolean begun = request.activate();
        try {
            currentActor.identify(who.accountId(), who.securityVersion());
            return currentActor.find().filter(actor -> law.permits(actor.standing(), Permission.PRESENCE_VIEW));
        } finally {
            if (begun) {
                request.deactivate();
            }
        }
    }
}
