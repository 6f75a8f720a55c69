package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CuriosityCount;
import org.enishi.matching.data.OverseenProject;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What the operator reads of the projects of his region, beyond the list. Each reading stands in the audit log, where the company
 * reads it, too; of 面白そう he learns numbers and no person.
 */
@Stateless
public class OversightService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private CompanyPages pages;

    @Inject
    private Responses responses;

    @Inject
    private Curiosities curiosities;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AuditLog audit;

    @Requires(Permission.PROJECTS_OVERSEE)
    public OverseenProject read(UUID projectId) {
        Actor actor = currentActor.get();
        Project project = desk.read(actor, projectId);
        record(AuditAct.PROJECT_OVERSEEN, project);
        UUID company = project.companyId();
        return new OverseenProject(
                pages.detail(actor, project, desk.facts(project), false),
                directory.names(List.of(company), Set.of()).getOrDefault(company, ""),
                pages.responses(actor, project),
                responses.reasons(project.getId()));
    }

    /** How many people of each institution find it interesting at this moment, the most first. */
    @Requires(Permission.PROJECTS_OVERSEE)
    public List<CuriosityCount> curiosities(UUID projectId) {
        Project project = desk.read(currentActor.get(), projectId);
        record(AuditAct.CURIOSITY_COUNTS_READ, project);
        Map<UUID, Long> counts = curiosities.countByInstitution(project.getId());
        Map<UUID, String> names = directory.names(counts.keySet(), Set.of());
        return counts.entrySet().stream()
                .map(count -> new CuriosityCount(names.getOrDefault(count.getKey(), ""), count.getValue()))
                .sorted(CuriosityCount.MOST_FIRST)
                .toList();
    }

    private void record(AuditAct act, Project project) {
        audit.record(act, AuditDetail.on(project.getId(), project.title()).within(project.companyId()));
    }
}
