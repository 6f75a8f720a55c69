package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.ClientHelped;
import org.enishi.matching.event.ClientStep;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Projects;

/** What is written in the name of a company: it is the company's from its first moment on, and the company hears of each step. */
@ApplicationScoped
class ClientDraftLedger {

    @Inject
    private Projects projects;

    @Inject
    private Assignments assignments;

    @Inject
    private Event<ClientHelped> helped;

    @Inject
    private Event<ProjectChanged> changed;

    UUID begin(Project draft, Instant now) {
        projects.write(draft);
        assignments.assign(
                draft.getId(), draft.companyId(), Set.of(draft.source().authorId()));
        helped.fire(new ClientHelped(ClientStep.BEGUN, draft.getId(), now));
        return draft.getId();
    }

    void written(Project draft, Instant now) {
        helped.fire(new ClientHelped(ClientStep.WRITTEN, draft.getId(), now));
    }

    void requested(ProjectChanged request) {
        changed.fire(request);
    }
}
