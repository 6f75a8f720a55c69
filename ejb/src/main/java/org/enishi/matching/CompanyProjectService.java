package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyList;
import org.enishi.matching.data.CompanyRow;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.IssueRow;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.model.CompanyScope;
import org.enishi.matching.model.EditionDiffs;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectFacts;
import org.enishi.matching.model.ProjectPolicy;
import org.enishi.matching.store.CompanyProject;
import org.enishi.matching.store.CompanyProjects;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What a company reads of its own projects. Of 面白そう it reads numbers, and nothing else. */
@Stateless
public class CompanyProjectService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private CompanyProjects list;

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private Curiosities curiosities;

    @Inject
    private CompanyPages pages;

    @Inject
    private CurrentActor currentActor;

    /** Four statements, however long the page is; for the operator a fifth one with the names of the companies. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public CompanyList list(CompanyFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        CompanyScope scope = CompanyScope.visibleTo(actor);
        Map<CompanyTab, Count> counts = list.counts(scope, filter);
        List<CompanyProject> found = list.rows(scope, filter, page);
        List<UUID> ids = found.stream().map(CompanyProject::projectId).toList();
        Map<UUID, ResponseTally> tallies = responses.tallies(ids);
        Map<UUID, Long> curious = curiosities.totals(ids, pages.now());
        Map<UUID, String> companies = pages.companies(actor, found);
        List<CompanyRow> rows = found.stream()
                .map(project -> row(
                        actor,
                        project,
                        companies.get(project.companyId()),
                        tallies.getOrDefault(project.projectId(), ResponseTally.nobody()),
                        curious.getOrDefault(project.projectId(), 0L)))
                .toList();
        return new CompanyList(Page.of(rows, counts.get(filter.tab()), page), counts);
    }

    /** Whether members may draft is not asked for a list: they find it on the page. */
    private static CompanyRow row(
            Actor actor, CompanyProject project, String companyName, ResponseTally tally, long curious) {
        boolean assigned = project.assignmentId() != null;
        ProjectFacts facts = new ProjectFacts(
                project.companyId(),
                actor.region(),
                project.state(),
                assigned ? Set.of(actor.accountId()) : Set.of(),
                tally.answered() > 0);
        return new CompanyRow(
                project.projectId(),
                project.version(),
                companyName,
                project.title(),
                project.state(),
                project.recruitingFrom(),
                project.recruitingUntil(),
                project.scheduledOn(),
                project.result(),
                project.closedOn(),
                tally,
                curious,
                assigned,
                ProjectPolicy.allowed(actor, facts, false));
    }

    /** Of those that are its own, for a page that counts them; nothing of the others. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public Map<UUID, String> titles(Set<UUID> projectIds) {
        return projectIds.isEmpty() ? Map.of() : list.titles(CompanyScope.visibleTo(currentActor.get()), projectIds);
    }

    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public CompanyDetail read(UUID projectId) {
        Actor actor = currentActor.get();
        Project project = desk.read(actor, projectId);
        return pages.detail(actor, project, desk.facts(project), desk.membersDraft(project.companyId()));
    }

    /** Institutions that have answered, in the order in which they did. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public List<ResponseRow> responses(UUID projectId) {
        Actor actor = currentActor.get();
        return pages.responses(actor, desk.read(actor, projectId));
    }

    /** 再発信: the chain to which it belongs, itself included, the first first. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public List<IssueRow> issues(UUID projectId) {
        return projects.chain(desk.read(currentActor.get(), projectId));
    }

    /** What each edition changed, the newest first. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public List<EditionDiff> editions(UUID projectId) {
        Project project = desk.read(currentActor.get(), projectId);
        return EditionDiffs.of(projects.editions(project.getId()));
    }
}
