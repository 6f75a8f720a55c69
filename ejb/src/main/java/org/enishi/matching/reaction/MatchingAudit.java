package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.ProjectRemark;
import org.enishi.matching.event.MeetingArranged;
import org.enishi.matching.event.MeetingStep;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.event.ResponseChange;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.event.ReviewChange;
import org.enishi.matching.event.ReviewChanged;
import org.enishi.matching.model.Life;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Room;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/**
 * Records what a company does to a project as a whole, and what it takes back; whom it lets look over a draft; and who arranges a
 * meeting. Of 面白そう nothing is recorded.
 */
@ApplicationScoped
class MatchingAudit {

    @Inject
    private AuditLog audit;

    @Inject
    private Projects projects;

    @Inject
    private Rooms rooms;

    @Inject
    private CurrentActor currentActor;

    void record(@Observes ProjectChanged changed) {
        actOf(changed.change())
                .ifPresent(act -> record(act, projects.find(changed.projectId()).orElseThrow()));
    }

    void record(@Observes ResponseChanged changed) {
        if (changed.change() == ResponseChange.CORRECTED) {
            record(AuditAct.STATUS_CORRECTED, projects.find(changed.projectId()).orElseThrow());
        }
    }

    /** Where the company reads it, whoever did it. */
    void record(@Observes ReviewChanged changed) {
        Project project = projects.find(changed.projectId()).orElseThrow();
        audit.record(
                actOf(changed.change()),
                AuditDetail.on(project.getId(), project.title()).within(project.companyId()));
    }

    private static AuditAct actOf(ReviewChange change) {
        return switch (change) {
            case ASKED -> AuditAct.REVIEW_ASKED;
            case READ -> AuditAct.REVIEW_READ;
            case ANSWERED -> AuditAct.REVIEW_ANSWERED;
            case REPLIED -> AuditAct.REVIEW_REPLIED;
            case CLOSED -> AuditAct.REVIEW_CLOSED;
            case WITHDRAWN -> AuditAct.REVIEW_WITHDRAWN;
        };
    }

    /** On the side of whoever did it. */
    void record(@Observes MeetingArranged arranged) {
        Room room = rooms.find(arranged.roomId()).orElseThrow();
        UUID side = currentActor
                .find()
                .map(Actor::organisationId)
                .filter(room.institutionId()::equals)
                .orElse(room.companyId());
        String title = projects.find(room.projectId()).orElseThrow().title();
        audit.record(
                actOf(arranged.step()),
                AuditDetail.on(arranged.meetingId(), title).within(side));
    }

    private static AuditAct actOf(MeetingStep step) {
        return switch (step) {
            case PROPOSED -> AuditAct.MEETING_PROPOSED;
            case CONFIRMED -> AuditAct.MEETING_CONFIRMED;
            case CHANGED -> AuditAct.MEETING_CHANGED;
            case WITHDRAWN, CANCELLED -> AuditAct.MEETING_CANCELLED;
        };
    }

    /** A suspension or a withdrawal with its reason. */
    private void record(AuditAct act, Project project) {
        AuditDetail detail = AuditDetail.on(project.getId(), project.title()).within(project.companyId());
        audit.record(act, giving(project.life(), detail));
    }

    private static AuditDetail giving(Life life, AuditDetail detail) {
        if (life.remarkKind() != ProjectRemark.TYPED) {
            return detail.changing("cause", null, life.remarkKind().name());
        }
        return life.remark() == null ? detail : detail.changing("reason", null, life.remark());
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
