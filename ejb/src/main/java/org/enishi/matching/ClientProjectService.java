package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ClientDetail;
import org.enishi.matching.data.ClientFilter;
import org.enishi.matching.data.ClientList;
import org.enishi.matching.data.ClientRow;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.event.ClientHelped;
import org.enishi.matching.event.ClientStep;
import org.enishi.matching.model.ClientScope;
import org.enishi.matching.model.MandatePolicy;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.ClientProject;
import org.enishi.matching.store.ClientProjects;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What a supporter reads of the projects of the companies that have appointed it: what they say and how far they are, and nothing
 * of who has answered. Each reading is written down where the company reads it.
 */
@Stateless
public class ClientProjectService {

    @Inject
    private ClientDesk desk;

    @Inject
    private ClientProjects list;

    @Inject
    private Responses responses;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<ClientHelped> helped;

    @Inject
    private Clock clock;

    /** Three statements, however long the page is. */
    @Requires(Permission.CLIENT_PROJECTS_VIEW)
    public ClientList list(ClientFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        ClientScope scope = ClientScope.visibleTo(actor);
        Map<CompanyTab, Long> counts = list.counts(scope, filter);
        List<ClientProject> found = list.rows(scope, filter, page);
        Map<UUID, String> names = directory.names(
                found.stream().map(ClientProject::companyId).distinct().toList(), Set.of());
        List<ClientRow> rows = found.stream()
                .map(project -> new ClientRow(
                        project.projectId(),
                        names.get(project.companyId()),
                        project.title(),
                        project.state(),
                        project.recruitingFrom(),
                        project.recruitingUntil(),
                        project.result(),
                        project.closedOn(),
                        actor.organisationId().equals(project.helperId())))
                .toList();
        return new ClientList(new Page<>(rows, counts.getOrDefault(filter.tab(), 0L)), counts);
    }

    /** Files of the text are taken away by the company and by institutions only. */
    @Requires(Permission.CLIENT_PROJECTS_VIEW)
    public ClientDetail read(UUID projectId) {
        Actor actor = currentActor.get();
        Project project = desk.read(actor, projectId);
        helped.fire(new ClientHelped(ClientStep.READ, projectId, clock.instant()));
        boolean own = actor.organisationId().equals(project.source().helperId());
        return new ClientDetail(
                projectId,
                project.getVersion(),
                directory.names(List.of(project.companyId()), Set.of()).get(project.companyId()),
                project.text().withFiles(List.of()),
                project.state(),
                project.life().scheduledOn(),
                project.life().result(),
                project.life().closedOn(),
                responses.tally(projectId).interested(),
                own,
                own && project.state() == ProjectState.DRAFT ? project.life().remark() : null,
                MandatePolicy.allowed(actor, desk.facts(actor, project)));
    }
}
