package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.model.ClientFacts;
import org.enishi.matching.model.Mandate;
import org.enishi.matching.model.MandatePolicy;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Mandates;
import org.enishi.matching.store.Projects;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/** Fetches the project of a company for the supporter that it has appointed. What he may not know of is not there. */
@ApplicationScoped
class ClientDesk {

    @Inject
    private Projects projects;

    @Inject
    private Mandates mandates;

    Project read(Actor actor, UUID id) {
        return projects.find(id)
                .filter(project -> MandatePolicy.canRead(actor, facts(actor, project)))
                .orElseThrow(NotFound::new);
    }

    /** Locked, readable and at this step open to him. */
    Project take(Actor actor, UUID id, ProjectAction action) {
        Project project = projects.lock(id)
                .filter(found -> MandatePolicy.canRead(actor, facts(actor, found)))
                .orElseThrow(NotFound::new);
        MandatePolicy.canDo(actor, facts(actor, project), action)
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return project;
    }

    ClientFacts facts(Actor actor, Project project) {
        MandateScope scope = mandates.between(project.companyId(), actor.organisationId())
                .map(Mandate::scope)
                .orElse(null);
        return new ClientFacts(
                project.source().region(), project.state(), project.source().helperId(), scope);
    }
}
