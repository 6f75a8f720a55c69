package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.web.shared.JsonMaker;

/**
 * Tells the open pages of an institution that it stands elsewhere to a project than before: nothing of where. Whoever shows that
 * project asks for its page, and reads what he may.
 */
@ApplicationScoped
class ProgressNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private Announcer announcer;

    void tell(UUID institutionId, UUID project) {
        String frame =
                JsonMaker.object().add("progress", project.toString()).build().toString();
        announcer.tell(connections.of(institutionId), page -> frame);
    }
}
