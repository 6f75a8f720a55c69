package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

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
    private Circle circle;

    void tell(@Observes ProjectChanged changed) {
        Project project = projects.find(changed.projectId()).orElseThrow();
        switch (changed.change()) {
            case REQUESTED -> notifier.tell(circle.companyAdministrators(project), toCompany("C-1", project));
            case SENT_BACK -> notifier.post(Set.of(project.source().authorId()), toCompany("C-1-back", project));
            case PUBLISHED -> published(project);
            case SCHEDULE_FAILED ->
                notifier.tell(circle.companyAdministrators(project), toCompany("C-2-failed", project));
            case REVISED -> notifier.post(knowing(project), toInstitutions("C-5", project));
            case SUSPENDED -> tellInstitutions(project, ANSWERED, "C-6");
            case RESUMED -> tellInstitutions(project, ANSWERED, "C-6-resumed");
            case RECRUITING_ENDED -> {
                notifier.tell(circle.company(project), toCompany("C-7", project));
                tellInstitutions(project, LIVE, "C-7");
            }
            case CLOSED -> closed(project);
            case WITHDRAWN -> tellInstitutions(project, ANSWERED, "C-11");
            case DELETED -> deleted(project);
            case DEADLINE_NEAR -> tellInstitutions(project, SILENT, "C-4");
            case ANSWER_AWAITED -> notifier.tell(circle.company(project), toCompany("C-12-awaited", project));
            case IDLE -> notifier.tell(circle.company(project), toCompany("C-12", project));
        }
    }

    private void published(Project project) {
        tellInstitutions(project, ALL, "C-2");
        Set<UUID> origins = projects.originsOf(project);
        notifier.tell(curiosities.sendersOf(origins), toInstitutions("C-3", project));
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
