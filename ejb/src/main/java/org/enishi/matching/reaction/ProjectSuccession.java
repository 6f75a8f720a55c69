package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.model.Assignment;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.OpenWorks;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.event.DutiesHandedOver;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Projects that go on and that nobody would look after any more go to whoever takes over, and he is told of each. */
@ApplicationScoped
class ProjectSuccession {

    @Inject
    private OpenWorks works;

    @Inject
    private Assignments assignments;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    void takeOver(@Observes DutiesHandedOver duties) {
        List<LoneProject> alone = works.onlyOf(duties.organisationId(), duties.leaverIds());
        if (alone.isEmpty()) {
            return;
        }
        String successor = circle.personName(duties.successorId());
        for (LoneProject lone : alone) {
            Project project = projects.find(lone.id()).orElseThrow();
            assignments.add(new Assignment(lone.id(), duties.organisationId(), duties.successorId()));
            audit.record(
                    AuditAct.PROJECT_HANDED_OVER,
                    AuditDetail.on(lone.id(), lone.title())
                            .within(duties.organisationId())
                            .changing("person", null, successor));
            notifier.post(
                    Set.of(duties.successorId()),
                    Notification.of("U-4-took-project", lone.title())
                            .about(lone.id())
                            .linkingTo(pageOf(project, duties.organisationId())));
        }
    }

    private static String pageOf(Project project, UUID reader) {
        return project.companyId().equals(reader)
                ? Circle.corporate(project.getId())
                : Circle.academic(project.getId());
    }
}
