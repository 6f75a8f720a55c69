package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.websocket.Session;
import org.enishi.matching.event.RoomMoved;

/**
 * Tells those who may read a room that something changed in it, and up to which revision: nothing of what it was. Whoever wants to
 * know asks, and is answered as far as he may read at that moment.
 */
@ApplicationScoped
class RoomNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    @ActivateRequestContext
    void tell(RoomMoved moved) {
        String frame = Json.createObjectBuilder()
                .add("room", moved.roomId().toString())
                .add("revision", moved.revision())
                .build()
                .toString();
        for (Session connection : connections.all()) {
            if (moved.readers().contains(Connections.listener(connection).accountId())) {
                tell(frame, connection);
            }
        }
    }

    private void tell(String frame, Session connection) {
        if (admission.mayListen(connection, PushEndpoint.PATH)) {
            connection.getAsyncRemote().sendText(frame);
        } else {
            connections.end(connection);
        }
    }
}
