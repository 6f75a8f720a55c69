package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.InstitutionDetail;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.model.EditionDiffs;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What an institution reads of the projects that address it. Of other institutions it reads how many, and nothing else. */
@Stateless
public class InstitutionProjectService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private InstitutionPages pages;

    @Inject
    private Projects projects;

    @Inject
    private Assignments assignments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Four statements, however long the page is. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public InstitutionList list(InstitutionFilter filter, PageRequest page) {
        return pages.list(currentActor.get(), filter, page);
    }

    /** Whoever opens it has read it for his institution. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public InstitutionDetail read(UUID projectId) {
        Actor actor = currentActor.get();
        ProjectDesk.Addressed addressed = desk.lockOwnResponse(actor, projectId);
        addressed.response().attention().read(addressed.project().edition(), clock.instant());
        return pages.detail(actor, addressed);
    }

    /** Of those that the institution may see, for a page that counts them; nothing of the others. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public Map<UUID, String> titles(Set<UUID> projectIds) {
        return pages.titles(currentActor.get(), projectIds);
    }

    /** What each edition changed, the newest first. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public List<EditionDiff> editions(UUID projectId) {
        desk.readAddressed(currentActor.get(), projectId);
        return EditionDiffs.of(projects.editions(projectId));
    }

    /** 学内検討中, for the own institution only. */
    @Requires(Permission.INTEREST_DECLARE)
    public void discuss(UUID projectId, boolean discussing) {
        desk.lockOwnResponse(currentActor.get(), projectId).response().discuss(discussing);
    }

    /** 担当: who of the own people looks after it. */
    @Requires(Permission.INTEREST_DECLARE)
    public void assign(UUID projectId, Set<UUID> accountIds) {
        Actor actor = currentActor.get();
        desk.lockOwnResponse(actor, projectId);
        if (!directory.activeOf(actor.organisationId(), accountIds).containsAll(accountIds)) {
            throw new RuleViolated("rule.project.people.unknown");
        }
        assignments.assign(projectId, actor.organisationId(), accountIds);
    }
}
