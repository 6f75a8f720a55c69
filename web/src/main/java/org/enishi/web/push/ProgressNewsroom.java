package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.websocket.Session;
import java.util.UUID;

/**
 * Tells the open pages of an institution that it stands elsewhere to a project than before: nothing of where. Whoever shows that
 * project asks for its page, and reads what he may.
 */
@ApplicationScoped
class ProgressNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    @ActivateRequestContext
    void tell(UUID institutionId, UUID project) {
        String frame = Json.createObjectBuilder()
                .add("progress", project.toString())
                .build()
                .toString();
        for (Session connection : connections.of(institutionId)) {
            if (admission.mayListen(connection, PushEndpoint.PATH)) {
                connection.getAsyncRemote().sendText(frame);
            } else {
                connections.end(connection);
            }
        }
    }
}
