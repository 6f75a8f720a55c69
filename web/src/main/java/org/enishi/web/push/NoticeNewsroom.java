package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.websocket.Session;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.event.NoticesPosted;
import org.enishi.shared.notice.event.NoticesRead;
import org.enishi.web.shared.JsonMaker;

/**
 * Tells the open pages of a person how many of his notices are unread; and of what is worth interrupting him, the words that stand
 * in his own list.
 */
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
        tellWhatIs(connection, null);
    }

    @ActivateRequestContext
    void tell(NoticesPosted posted) {
        tell(posted.accountIds(), posted.live() ? posted.at() : null);
    }

    @ActivateRequestContext
    void tell(NoticesRead read) {
        tell(Set.of(read.accountId()), null);
    }

    private void tell(Set<UUID> accountIds, Instant live) {
        for (Session connection : connections.of(accountIds)) {
            tell(connection, live);
        }
    }

    private void tell(Session connection, Instant live) {
        if (admission.mayListen(connection, PushEndpoint.PATH)) {
            tellWhatIs(connection, live);
        } else {
            connections.end(connection);
        }
    }

    private void tellWhatIs(Session connection, Instant live) {
        synchronized (Connections.listener(connection)) {
            JsonObjectBuilder frame = JsonMaker.object().add("unread", notices.unreadCount());
            if (live != null) {
                // The database keeps fewer digits of a moment.
                notices.newestLive(live.truncatedTo(ChronoUnit.MILLIS))
                        .ifPresent(row -> frame.add("notice", words(row)));
            }
            connection.getAsyncRemote().sendText(frame.build().toString());
        }
    }

    private static JsonObjectBuilder words(NoticeRow row) {
        return JsonMaker.object()
                .add("id", row.id().toString())
                .add("text", row.text())
                .add("link", row.link());
    }
}
