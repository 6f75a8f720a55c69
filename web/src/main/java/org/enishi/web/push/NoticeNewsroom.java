package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.websocket.Session;
import java.util.Collection;
import java.util.UUID;
import org.enishi.shared.notice.NoticeBox;

/** Tells the open pages of a person how many of his notices are unread: the number only, nothing of what they say. */
@ApplicationScoped
class NoticeNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private NoticeBox notices;

    @Inject
    private Admission admission;

    /**
     * To whoever has been let in. Every question is answered by this, so that the page knows that it is heard. One after another:
     * what was counted earlier must not be said later.
     */
    void tellWhatIs(Session connection) {
        synchronized (Connections.listener(connection)) {
            String frame = Json.createObjectBuilder()
                    .add("unread", notices.unreadCount())
                    .build()
                    .toString();
            connection.getAsyncRemote().sendText(frame);
        }
    }

    @ActivateRequestContext
    void tell(Collection<UUID> accountIds) {
        for (Session connection : connections.all()) {
            if (accountIds.contains(Connections.listener(connection).accountId())) {
                tell(connection);
            }
        }
    }

    private void tell(Session connection) {
        if (admission.mayListen(connection, PushEndpoint.PATH)) {
            tellWhatIs(connection);
        } else {
            connections.end(connection);
        }
    }
}
