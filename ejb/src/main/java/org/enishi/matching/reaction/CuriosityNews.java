package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.CuriositySent;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Projects;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/**
 * Tells of 面白そう: M-1 inside the institution, with the name; M-2 to the company, at the end of the window and with nothing
 * that could say who it was. In one window the company is told once of a project; M-3 once at each step, also when the number falls and
 * rises again.
 */
@ApplicationScoped
class CuriosityNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Projects projects;

    @Inject
    private Curiosities curiosities;

    @Inject
    private Circle circle;

    void tell(@Observes CuriositySent sent) {
        Project project = projects.find(sent.projectId()).orElseThrow();
        tellColleagues(project, sent);
        if (sent.toCompany()) {
            notifier.tell(circle.responsible(project), corporate("M-2", project, sent, project.title()));
        }
        long total = curiosities.standing(sent.projectId());
        int before = curiosities.reached(sent.projectId());
        if (curiosities.find(sent.projectId(), sent.accountId()).orElseThrow().reaches(total, before)) {
            notifier.digest(circle.company(project), corporate("M-3", project, sent, project.title(), total));
        }
    }

    private void tellColleagues(Project project, CuriositySent sent) {
        Set<UUID> administrators =
                Circle.without(circle.administrators(Set.of(sent.institutionId())), sent.accountId());
        notifier.tell(
                administrators,
                Notification.of("M-1", circle.personName(sent.accountId()), project.title())
                        .about(project.getId())
                        .linkingTo(Circle.academic(project.getId())));
    }

    private static Notification corporate(String event, Project project, CuriositySent sent, Object... arguments) {
        return Notification.of(event, arguments)
                .about(project.getId())
                .linkingTo(Circle.corporate(project.getId()))
                .notBefore(sent.window());
    }
}
