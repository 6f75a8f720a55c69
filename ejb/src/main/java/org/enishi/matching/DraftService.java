package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.Completeness;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.Finding;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.SampleProject;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.AnonymityCheck;
import org.enishi.matching.model.FormMeter;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectPolicy;
import org.enishi.matching.model.Samples;
import org.enishi.matching.model.Source;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The writing of a project, as long as nobody outside the company knows of it. */
@Stateless
public class DraftService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Projects projects;

    @Inject
    private Assignments assignments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<ProjectChanged> changed;

    @Inject
    private Clock clock;

    /** 下書き新規作成. Whoever writes it is in charge of it. */
    @Requires(Permission.PROJECT_DRAFT)
    public UUID create(ProjectText text) {
        Actor actor = currentActor.get();
        refuse(ProjectPolicy.canDraft(actor, desk.mayDraftAsMember(actor, actor.organisationId())));
        desk.requireOffered(text.forms(), Set.of());
        Project draft = new Project(
                new Source(actor.organisationId(), actor.region(), actor.accountId()),
                text.withFiles(List.of()),
                clock.instant());
        projects.write(draft);
        assignments.assign(draft.getId(), actor.organisationId(), Set.of(actor.accountId()));
        return draft.getId();
    }

    /** Whether whoever asks may write one: of a company's members only those whom it lets. */
    @Requires(Permission.PROJECT_DRAFT)
    public boolean isOpen() {
        Actor actor = currentActor.get();
        return ProjectPolicy.canDraft(actor, desk.mayDraftAsMember(actor, actor.organisationId()))
                .isEmpty();
    }

    @Requires(Permission.PROJECT_DRAFT)
    public ProjectText emptyForm() {
        return ProjectText.empty(LocalDate.now(clock));
    }

    /** 保存, also by itself while somebody writes. Ask for the project afterwards to know its new version. */
    @Requires(Permission.PROJECT_DRAFT)
    public void rewrite(UUID projectId, long version, ProjectText text) {
        Project draft = desk.take(currentActor.get(), projectId, version, ProjectAction.SAVE);
        desk.requireOffered(text.forms(), draft.text().forms());
        draft.rewrite(desk.withFiles(draft, text), clock.instant());
    }

    /** 発信依頼. */
    @Requires(Permission.PROJECT_DRAFT)
    public void requestPublication(UUID projectId) {
        Project draft = desk.take(currentActor.get(), projectId, ProjectAction.REQUEST);
        changed.fire(draft.requestPublication(clock.instant()));
    }

    /** 匿名チェック: where the text gives the company away. */
    @Requires(Permission.PROJECT_DRAFT)
    public List<Finding> checkAnonymity(ProjectText text) {
        return AnonymityCheck.of(directory.identity(currentActor.get().organisationId()))
                .findIn(text);
    }

    @Requires(Permission.PROJECT_DRAFT)
    public Completeness measure(ProjectText text) {
        return FormMeter.measure(text);
    }

    /** 入力例を見る. */
    @Requires(Permission.PROJECT_DRAFT)
    public List<SampleProject> samples() {
        return Samples.ALL;
    }

    /** 協力募集の形態, in the operator's order. */
    @Requires(Permission.PROJECT_FORMS_VIEW)
    public List<EntryRow> cooperationForms() {
        return desk.forms();
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
    }
}
