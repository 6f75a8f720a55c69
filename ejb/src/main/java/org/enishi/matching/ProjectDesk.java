package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.ProjectFacts;
import org.enishi.matching.model.ProjectPolicy;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Attachments;
import org.enishi.matching.store.CooperationForms;
import org.enishi.matching.store.MatchingChoices;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/** Fetches the project on which somebody wants to work. What he may not know of is not there. */
@ApplicationScoped
class ProjectDesk {

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private Assignments assignments;

    @Inject
    private MatchingChoices choices;

    @Inject
    private CooperationForms forms;

    @Inject
    private Attachments attachments;

    @Inject
    private Clock clock;

    Project read(Actor actor, UUID id) {
        return projects.find(id)
                .filter(project -> ProjectPolicy.canRead(actor, facts(project)))
                .orElseThrow(NotFound::new);
    }

    /** Locked, readable and at this step open to him. */
    Project take(Actor actor, UUID id, ProjectAction action) {
        Project project = lock(actor, id);
        ProjectPolicy.canDo(actor, facts(project), action, mayDraftAsMember(actor, project.companyId()))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return project;
    }

    /** The same, as the form had it. */
    Project take(Actor actor, UUID id, long version, ProjectAction action) {
        Project project = take(actor, id, action);
        if (project.getVersion() != version) {
            throw new StaleEdit();
        }
        return project;
    }

    /** Whose text he may change, without locking it: what he brings for it waits anyway. */
    Project writable(Actor actor, UUID id) {
        Project project = read(actor, id);
        ProjectAction action =
                ProjectAction.REVISE.isPossibleIn(project.state()) ? ProjectAction.REVISE : ProjectAction.SAVE;
        ProjectPolicy.canDo(actor, facts(project), action, mayDraftAsMember(actor, project.companyId()))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return project;
    }

    Project lock(Actor actor, UUID id) {
        return projects.lock(id)
                .filter(project -> ProjectPolicy.canRead(actor, facts(project)))
                .orElseThrow(NotFound::new);
    }

    /** Of an institution that may see it; the project is locked before the response. */
    Addressed lockAddressed(Actor actor, UUID id) {
        Project project = projects.lock(id).orElseThrow(NotFound::new);
        return addressed(actor, project, responses.lock(id, actor.organisationId()));
    }

    /** Without locking the project: what people of one institution do at once waits, others do not. */
    Addressed lockOwnResponse(Actor actor, UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        return addressed(actor, project, responses.lock(id, actor.organisationId()));
    }

    Addressed readAddressed(Actor actor, UUID id) {
        Project project = projects.find(id).orElseThrow(NotFound::new);
        return addressed(actor, project, responses.find(id, actor.organisationId()));
    }

    private Addressed addressed(Actor actor, Project project, Optional<Response> own) {
        ProjectFacts facts = facts(project);
        return own.filter(response ->
                        ProjectPolicy.canReadPublished(actor, facts, response.facts(project, clock.instant())))
                .map(response -> new Addressed(project, response))
                .orElseThrow(NotFound::new);
    }

    ProjectFacts facts(Project project) {
        return project.facts(
                assignments.people(project.getId(), project.companyId()),
                responses.tally(project.getId()).answered() > 0);
    }

    /** 協力募集の形態, in the operator's order, with those that are offered no more. */
    List<EntryRow> forms() {
        return forms.rows();
    }

    /** @param before what the project asks for already, which it may go on asking for */
    void requireOffered(Set<String> wanted, Set<String> before) {
        Set<String> added = new HashSet<>(wanted);
        added.removeAll(before);
        if (forms.countOffered(added) != added.size()) {
            throw new RuleViolated("rule.project.forms.unknown");
        }
    }

    /**
     * Of the files of a text a form knows the ids. What else they are is told here, and which of those that were brought are named
     * by the text from now on.
     */
    ProjectText withFiles(Project project, ProjectText written) {
        Map<UUID, Attachment> brought = attachments.ofProject(project.getId()).stream()
                .collect(Collectors.toMap(Attachment::getId, Function.identity()));
        List<Attachment> named = written.files().stream()
                .map(FileRow::id)
                .distinct()
                .map(id -> Optional.ofNullable(brought.get(id))
                        .orElseThrow(() -> new RuleViolated("rule.project.file.gone")))
                .toList();
        ProjectText text = written.withFiles(named.stream().map(Attachment::row).toList());
        brought.values().forEach(file -> file.stand(named.contains(file)));
        return text;
    }

    /** What a company lets its members do is asked for only when it decides: an administrator may anyway. */
    boolean mayDraftAsMember(Actor actor, UUID companyId) {
        return actor.role() != Role.ADMINISTRATOR && membersDraft(companyId);
    }

    boolean membersDraft(UUID companyId) {
        return choices.membersDraft(companyId);
    }

    /** A project and the own row of one institution. */
    record Addressed(Project project, Response response) {}
}
