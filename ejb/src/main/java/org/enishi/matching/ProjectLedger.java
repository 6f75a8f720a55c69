package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.event.ProgressMade;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.model.AddressedScope;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectEdition;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.notice.Notifier;

/**
 * What happens to the rows of the institutions when something happens to their project. The project is locked by whoever
 * comes here.
 */
@ApplicationScoped
class ProjectLedger {

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    @Inject
    private Event<ProjectChanged> projectChanged;

    @Inject
    private Event<ResponseChanged> responseChanged;

    @Inject
    private Event<ProgressMade> progress;

    /** T5: one row for every active institution of the region. */
    void goOut(Project project, ProjectChanged published, Instant now) {
        List<Response> addressed = directory.activeInstitutions(project.source().region()).stream()
                .map(institution -> new Response(project.getId(), institution, project.disclosure(), now))
                .toList();
        responses.addAll(addressed);
        keepEdition(project, project.source().authorId(), now);
        tell(published);
    }

    /** T7. */
    void addressMissing(Project project, Instant now) {
        Set<UUID> addressed = responses.institutions(project.getId(), EnumSet.allOf(ResponseStatus.class));
        responses.addAll(directory.activeInstitutions(project.source().region()).stream()
                .filter(institution -> !addressed.contains(institution))
                .map(institution -> new Response(project.getId(), institution, project.disclosure(), now))
                .toList());
    }

    void keepEdition(Project project, UUID writtenBy, Instant now) {
        projects.add(new ProjectEdition(project, writtenBy, now));
    }

    /** T10 and T11. */
    void endRecruiting(Project project, Instant now) {
        tell(project.endRecruiting(responses.tally(project.getId()), now));
    }

    /** T12: of several, one has agreed and the company wants no other. */
    void closeAfterAgreement(Project project, String toOthers, Instant now) {
        endLive(project, response -> response.endWithProject(StopCause.OTHER_AGREED, toOthers, now));
        tell(project.close(responses.tally(project.getId()), now));
    }

    /** T14: nothing is left to negotiate. */
    void closeWhenNothingIsLeft(Project project, Instant now) {
        var tally = responses.tally(project.getId());
        boolean negotiating = project.state() == ProjectState.NEGOTIATING;
        if (negotiating && tally.live() == 0) {
            tell(project.close(tally, now));
        }
    }

    /** T15. */
    void withdraw(Project project, String reason, Instant now) {
        ProjectChanged withdrawn = project.withdraw(reason, responses.tally(project.getId()), now);
        String why = project.life().remark();
        endLive(project, response -> response.endWithProject(StopCause.WITHDRAWN, why, now));
        tell(withdrawn);
    }

    /** The company is gone. */
    void leave(Project project, Instant now) {
        ProjectChanged left = project.leave(responses.tally(project.getId()), now);
        if (left.change() == ProjectChange.DELETED) {
            notifier.forget(project.getId());
        } else {
            endLive(project, response -> response.end(StopCause.WITHDRAWN, null, now));
        }
        tell(left);
    }

    private void endLive(Project project, Function<Response, ResponseChanged> ending) {
        responses.live(project.getId()).stream().map(ending).toList().forEach(responseChanged::fire);
    }

    /** T16. */
    void delete(Project project, Instant now) {
        ProjectChanged deleted = project.delete(responses.tally(project.getId()), now);
        notifier.forget(project.getId());
        tell(deleted);
    }

    /** The screens of those who may see the project as it is now follow. */
    void tell(ProjectChanged change) {
        projectChanged.fire(change);
        Set<ResponseStatus> followers = AddressedScope.followersOf(change.change());
        if (!followers.isEmpty()) {
            Set<UUID> institutions = responses.institutions(change.projectId(), followers);
            progress.fire(new ProgressMade(change.projectId(), institutions, change.at()));
        }
    }

    void tell(Project project, ResponseChanged change) {
        responseChanged.fire(change);
        progress.fire(new ProgressMade(project.getId(), Set.of(project.companyId()), change.at()));
    }

    /** Nothing has moved: whoever owes a step is told so. */
    void remind(ResponseChanged owed) {
        responseChanged.fire(owed);
    }
}
