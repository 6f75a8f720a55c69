package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.ResponsePolicy;
import org.enishi.matching.store.Responses;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/** Fetches the response on which somebody wants to work, if this step is open to him. */
@ApplicationScoped
class ResponseDesk {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Responses responses;

    @Inject
    private Clock clock;

    /** Of the own institution. */
    ProjectDesk.Addressed ofOwn(Actor actor, UUID projectId, ResponseAction action) {
        return permitted(actor, desk.lockAddressed(actor, projectId), action);
    }

    /** Of an institution that has answered the own project; of others the company knows nothing. */
    ProjectDesk.Addressed of(Actor actor, UUID projectId, UUID institutionId, ResponseAction action) {
        Project project = desk.lock(actor, projectId);
        Response response = responses
                .lock(projectId, institutionId)
                .filter(found -> found.status() != ResponseStatus.NONE)
                .orElseThrow(NotFound::new);
        return permitted(actor, new ProjectDesk.Addressed(project, response), action);
    }

    private ProjectDesk.Addressed permitted(Actor actor, ProjectDesk.Addressed addressed, ResponseAction action) {
        ResponsePolicy.canDo(
                        actor,
                        addressed.response().facts(addressed.project(), clock.instant()),
                        action,
                        clock.instant())
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return addressed;
    }
}
