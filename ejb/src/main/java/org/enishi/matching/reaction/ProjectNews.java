package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Mandates;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/** Tells both sides what happened to a project: C-1 to C-12. To institutions it never names the company. */
@ApplicationScoped
class ProjectNews {

    private static final Set<ResponseStatus> ANSWERED = EnumSet.complementOf(EnumSet.of(ResponseStatus.NONE));
    private static final Set<ResponseStatus> LIVE = EnumSet.of(ResponseStatus.INTERESTED, ResponseStatus.MEETING);
    private static final Set<ResponseStatus> SILENT = EnumSet.of(ResponseStatus.NONE);
    private static final Set<ResponseStatus> ALL = EnumSet.allOf(ResponseStatus.class);

    @Inject
    private Notifier notifier;

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private Curiosities curiosities;

    @Inject
    private Mandates mandates;

    @Inject
    private Circle circle;

    @Inject
    private CurrentActor currentActor;

    void tell(@Observes ProjectChanged changed) {
        Project project = projects.find(changed.projectId()).orElseThrow();
        switch (changed.change()) {
            case REQUESTED -> notifier.tell(circle.companyAdministrators(project), toCompany("C-1", project));
            case SENT_BACK -> sentBack(project);
            case PUBLISHED -> published(project);
            case SCHEDULE_FAILED ->
                notifier.tell(circle.companyAdministrators(project), toCompany("C-2-failed", project));
            case REVISED -> notifier.digest(knowing(project), toInstitutions("C-5", project));
            case SUSPENDED -> halted(project, "C-6", "C-6-operator");
            case RESUMED -> halted(project, "C-6-resumed", "C-6-resumed-operator");
            case RECRUITING_ENDED -> {
                notifier.tell(circle.company(project), toCompany("C-7", project));
                tellInstitutions(project, LIVE, "C-7");
            }
            case CLOSED -> closed(project);
            case WITHDRAWN -> halted(project, "C-11", "C-11-operator");
            case DELETED -> deleted(project);
            case DEADLINE_NEAR -> tellInstitutions(project, SILENT, "C-4");
            case ANSWER_AWAITED -> notifier.tell(circle.company(project), toCompany("C-12-awaited", project));
            case IDLE -> idle(project);
        }
    }

    /** Also the supporter that has begun it: which of its appointments holds it finds on its page. */
    private void sentBack(Project project) {
        notifier.post(Set.of(project.source().authorId()), toCompany("C-1-back", project));
        UUID helper = project.source().helperId();
        if (helper != null && mandates.between(project.companyId(), helper).isPresent()) {
            notifier.post(
                    circle.administrators(Set.of(helper)),
                    Notification.of("C-1-back", project.title())
                            .about(project.getId())
                            .linkingTo("/matching/client-project?id=" + project.getId()));
        }
    }

    private void published(Project project) {
        tellInstitutions(project, ALL, "C-2");
        Set<UUID> origins = projects.originsOf(project);
        notifier.tell(curiosities.sendersOf(origins), toInstitutions("C-3", project));
    }

    /** The company hears of it where it was not its own doing; of its own suspension, that of its project says nothing new. */
    private void halted(Project project, String event, String toCompany) {
        tellInstitutions(project, ANSWERED, event);
        String reason = project.life().remark();
        boolean told = project.state() == ProjectState.SUSPENDED && reason == null;
        if (!told && currentActor.find().filter(Actor::isOperator).isPresent()) {
            notifier.tell(
                    circle.company(project),
                    Notification.of(toCompany, project.title(), reason == null ? "" : reason)
                            .about(project.getId())
                            .linkingTo(Circle.corporate(project.getId())));
        }
    }

    private Set<UUID> knowing(Project project) {
        Set<UUID> institutions = responses.institutionsThatKnow(project.getId());
        Set<UUID> people = new HashSet<>(circle.administrators(institutions));
        institutions.forEach(institution -> people.addAll(circle.institution(project.getId(), institution)));
        return people;
    }

    /** An agreement is told with the response that agreed. */
    private void closed(Project project) {
        if (project.life().result() != ProjectResult.AGREED) {
            notifier.tell(circle.company(project), toCompany("C-8", project));
            tellInstitutions(project, ANSWERED, "C-8");
        }
    }

    /** Both sides can take the next step where they talk already; until then only the company can. */
    private void idle(Project project) {
        notifier.tell(circle.company(project), toCompany("C-12", project));
        Set<UUID> talking = responses.live(project.getId()).stream()
                .filter(Response::isRoomOpen)
                .map(Response::institutionId)
                .collect(Collectors.toSet());
        notifier.tell(circle.administrators(talking), toInstitutions("C-12", project));
    }

    /** Whoever found it interesting is told that it is gone, without a way to it. */
    private void deleted(Project project) {
        notifier.post(curiosities.sendersOf(Set.of(project.getId())), Notification.of("C-13", project.title()));
    }

    private void tellInstitutions(Project project, Set<ResponseStatus> statuses, String event) {
        Set<UUID> institutions = responses.institutions(project.getId(), statuses);
        notifier.tell(circle.administrators(institutions), toInstitutions(event, project));
    }

    private static Notification toCompany(String event, Project project) {
        return Notification.of(event, project.title())
                .about(project.getId())
                .linkingTo(Circle.corporate(project.getId()));
    }

    private static Notification toInstitutions(String event, Project project) {
        return Notification.of(event, project.title())
                .about(project.getId())
                .linkingTo(Circle.academic(project.getId()));
    }
}
