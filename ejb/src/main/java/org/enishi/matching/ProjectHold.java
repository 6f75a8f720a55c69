package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;

/**
 * What becomes of projects when an organisation can not act any more: those of a company wait for it or go with it; where an
 * institution is gone, nobody waits for it.
 */
@ApplicationScoped
public class ProjectHold {

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private ProjectLedger ledger;

    public void hold(UUID companyId, Instant now) {
        projects.lockUnfinished(companyId).forEach(project -> project.hold(now).ifPresent(ledger::tell));
    }

    public void release(UUID companyId, Instant now) {
        projects.lockUnfinished(companyId)
                .forEach(project -> project.release(now).ifPresent(ledger::tell));
    }

    public void leave(UUID organisationId, Instant now) {
        projects.lockUnfinished(organisationId).forEach(project -> ledger.leave(project, now));
        responses.projectsLiveFor(organisationId).forEach(id -> end(id, organisationId, now));
    }

    private void end(UUID projectId, UUID institutionId, Instant now) {
        Project project = projects.lock(projectId).orElseThrow();
        Response response = responses.lock(projectId, institutionId).orElseThrow();
        ledger.tell(project, response.end(StopCause.INSTITUTION_LEFT, null, now));
        ledger.closeWhenNothingIsLeft(project, now);
    }
}
