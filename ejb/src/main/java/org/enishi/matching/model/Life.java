package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectRemark;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.event.ProjectChange;
import org.enishi.shared.fault.RuleViolated;

/** Where a project stands, and how it ended. Changed by its project alone. */
@Embeddable
public class Life {

    @Enumerated(EnumType.STRING)
    private ProjectState state;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    /** Why it was sent back, suspended or withdrawn. */
    private String remark;

    @Enumerated(EnumType.STRING)
    @Column(name = "remark_kind")
    private ProjectRemark remarkKind;

    /** Where it goes on when its company can act again; null unless it waits for that. */
    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private ProjectState heldFrom;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private ProjectResult result;

    protected Life() {}

    static Life beginning() {
        Life life = new Life();
        life.state = ProjectState.DRAFT;
        life.remarkKind = ProjectRemark.TYPED;
        return life;
    }

    void require(ProjectAction action) {
        if (!action.isPossibleIn(state)) {
            throw new RuleViolated("rule.project.state");
        }
    }

    void enter(ProjectState next, String why) {
        state = next;
        remark = why;
        remarkKind = ProjectRemark.TYPED;
        scheduledOn = null;
        heldFrom = null;
    }

    void hold() {
        ProjectState before = state;
        enter(ProjectState.SUSPENDED, null);
        heldFrom = before;
    }

    boolean isHeld() {
        return heldFrom != null;
    }

    ProjectState afterSuspension() {
        return isHeld() ? heldFrom : ProjectState.RECRUITING;
    }

    void await(LocalDate on) {
        enter(ProjectState.SCHEDULED, null);
        scheduledOn = on;
    }

    void end(ProjectResult outcome, LocalDate on, String why) {
        enter(outcome == ProjectResult.WITHDRAWN ? ProjectState.WITHDRAWN : ProjectState.CLOSED, why);
        heldFrom = null;
        result = outcome;
        closedOn = on;
    }

    /** With its company, of which nobody can say why any more. */
    ProjectChange leave(boolean answered, LocalDate on) {
        if (!answered) {
            enter(ProjectState.DELETED, null);
            return ProjectChange.DELETED;
        }
        end(ProjectResult.WITHDRAWN, on, null);
        remarkKind = ProjectRemark.COMPANY_LEFT;
        return ProjectChange.WITHDRAWN;
    }

    ProjectState state() {
        return state;
    }

    public LocalDate scheduledOn() {
        return scheduledOn;
    }

    public String remark() {
        return remark;
    }

    public ProjectRemark remarkKind() {
        return remarkKind;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public ProjectResult result() {
        return result;
    }
}
