package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.ClientHelped;
import org.enishi.matching.event.MandateChange;
import org.enishi.matching.event.MandateChanged;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Projects;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;

/**
 * C-16: each side hears of an appointment what the other one did. An appointment stands in the audit log of both, what a supporter
 * reads and writes under it in that of the company.
 */
@ApplicationScoped
class MandateNews {

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    @Inject
    private CurrentActor currentActor;

    void tell(@Observes MandateChanged changed) {
        String company = circle.nameOf(changed.companyId());
        String supporter = circle.nameOf(changed.supporterId());
        switch (changed.change()) {
            case GIVEN ->
                notifier.tell(
                        circle.administrators(Set.of(changed.supporterId())),
                        Notification.of("C-16", company)
                                .about(changed.mandateId())
                                .linkingTo("/index"));
            case ENDED ->
                notifier.post(
                        circle.administrators(Set.of(changed.supporterId())),
                        Notification.of("C-16-ended", company).about(changed.mandateId()));
            case LAID_DOWN ->
                notifier.tell(
                        circle.administrators(Set.of(changed.companyId())),
                        Notification.of("C-16-laidDown", supporter)
                                .about(changed.mandateId())
                                .linkingTo("/matching/mandates"));
        }
        record(changed, changed.companyId(), supporter);
        record(changed, changed.supporterId(), company);
    }

    private void record(MandateChanged changed, UUID side, String other) {
        audit.record(
                actOf(changed.change()),
                AuditDetail.on(changed.mandateId(), other).within(side));
    }

    private static AuditAct actOf(MandateChange change) {
        return switch (change) {
            case GIVEN -> AuditAct.MANDATE_GIVEN;
            case ENDED -> AuditAct.MANDATE_ENDED;
            case LAID_DOWN -> AuditAct.MANDATE_LAID_DOWN;
        };
    }

    void record(@Observes ClientHelped helped) {
        record(
                switch (helped.step()) {
                    case READ -> AuditAct.CLIENT_PROJECT_READ;
                    case BEGUN -> AuditAct.CLIENT_DRAFT_BEGUN;
                    case WRITTEN -> AuditAct.CLIENT_DRAFT_WRITTEN;
                },
                helped.projectId());
    }

    /** Members of the company ask as well; of theirs C-1 tells enough. */
    void record(@Observes ProjectChanged changed) {
        boolean bySupporter = currentActor
                .find()
                .map(Actor::kind)
                .filter(OrganisationKind.SUPPORTER::equals)
                .isPresent();
        if (changed.change() == ProjectChange.REQUESTED && bySupporter) {
            record(AuditAct.CLIENT_DRAFT_REQUESTED, changed.projectId());
        }
    }

    private void record(AuditAct act, UUID projectId) {
        Project project = projects.find(projectId).orElseThrow();
        audit.record(act, AuditDetail.on(projectId, project.title()).within(project.companyId()));
    }
}
