package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.data.CuriosityView;
import org.enishi.matching.event.CuriosityChanged;
import org.enishi.shared.security.Permission;
import org.enishi.web.matching.CuriosityFrame;

/**
 * Tells colleagues of 面白そう. Before every word it is asked anew whether whoever listens still may; whoever may not is cut
 * off. The news of an institution goes to the connections of that institution only.
 */
@ApplicationScoped
public class CuriosityNewsroom {

    private static final int MOST_PROJECTS = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private Connections connections;

    @Inject
    private Announcer announcer;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private Admission admission;

    @Inject
    private Clock clock;

    /** Answers a page that says what it shows, to whoever has been let in. */
    void tellWhatIs(String projects, Session connection) {
        if (!admission.mayAsk(Permission.CURIOSITY_SEND)) {
            return;
        }
        List<UUID> ids = Arrays.stream(projects.split(","))
                .filter(id -> ID.matcher(id).matches())
                .limit(MOST_PROJECTS)
                .map(UUID::fromString)
                .toList();
        Instant now = clock.instant();
        Map<UUID, CuriosityView> views = curiosity.look(ids);
        views.forEach((id, view) -> send(connection, frame(connection, id, view, now)));
    }

    void tell(CuriosityChanged changed) {
        announcer.tell(connections.of(changed.institutionId()), page -> words(changed, page));
    }

    private static String words(CuriosityChanged changed, Session page) {
        CuriosityView view = CuriosityView.of(Connections.listener(page).accountId(), changed.senders());
        return frame(page, changed.projectId(), view, changed.at()).toString();
    }

    /** Somebody has pressed at another node: asked anew, as whoever listens here. */
    @ActivateRequestContext
    void tellAnew(UUID institutionId, UUID project) {
        for (Session connection : connections.of(institutionId)) {
            if (admission.mayListen(connection, PushEndpoint.PATH)) {
                tellWhatIs(project.toString(), connection);
            } else {
                connections.end(connection);
            }
        }
    }

    private static JsonObject frame(Session connection, UUID project, CuriosityView view, Instant at) {
        return CuriosityFrame.of(project, view, Connections.listener(connection).language(), at);
    }

    private static void send(Session connection, JsonObject frame) {
        connection.getAsyncRemote().sendText(frame.toString());
    }
}
