package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.event.ResponseChange;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Projects;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;

/** Records what a company does to a project as a whole, and what it takes back. Of 面白そう nothing is recorded. */
@ApplicationScoped
class MatchingAudit {

    @Inject
    private AuditLog audit;

    @Inject
    private Projects projects;

    void record(@Observes ProjectChanged changed) {
        actOf(changed.change())
                .ifPresent(act -> record(act, projects.find(changed.projectId()).orElseThrow()));
    }

    void record(@Observes ResponseChanged changed) {
        if (changed.change() == ResponseChange.CORRECTED) {
            record(AuditAct.STATUS_CORRECTED, projects.find(changed.projectId()).orElseThrow());
        }
    }

    /** A suspension or a withdrawal with its reason. */
    private void record(AuditAct act, Project project) {
        AuditDetail detail = AuditDetail.on(project.getId(), project.title()).within(project.companyId());
        String reason = project.life().remark();
        audit.record(act, reason == null ? detail : detail.changing("reason", null, reason));
    }

    private static Optional<AuditAct> actOf(ProjectChange change) {
        return Optional.ofNullable(
                switch (change) {
                    case PUBLISHED -> AuditAct.PROJECT_PUBLISHED;
                    case REVISED -> AuditAct.PROJECT_REVISED;
                    case SUSPENDED -> AuditAct.PROJECT_SUSPENDED;
                    case RESUMED -> AuditAct.PROJECT_RESUMED;
                    case WITHDRAWN -> AuditAct.PROJECT_WITHDRAWN;
                    case DELETED -> AuditAct.PROJECT_DELETED;
                    default -> null;
                });
    }
}
