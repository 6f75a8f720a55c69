package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.web.shared.JsonMaker;

/**
 * Tells the open pages of an institution that it stands elsewhere to a project than before, or that the project itself does, and
 * those of the company whose project it is that somebody does: nothing of who and where. Whoever shows that project asks for its page, and reads what he may. Nothing
 * is told for the sake of 面白そう, of which the company reads in its own time.
 */
@ApplicationScoped
class ProgressNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private Announcer announcer;

    void tell(UUID organisationId, UUID project) {
        String frame =
                JsonMaker.object().add("progress", project.toString()).build().toString();
        announcer.tell(connections.of(organisationId), page -> frame);
    }
}
