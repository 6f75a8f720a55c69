package org.enishi.matching.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * Who may read a project and what he may do with it: its company, the institutions when it is published, the operator of the
 * region. Buttons and services ask the same questions here.
 */
public final class ProjectPolicy {

    private static final Set<ProjectAction> OF_THE_OPERATOR =
            EnumSet.of(ProjectAction.SUSPEND, ProjectAction.RESUME, ProjectAction.WITHDRAW);

    private static final Set<ProjectAction> OF_DRAFTING = EnumSet.of(ProjectAction.SAVE, ProjectAction.REQUEST);

    private ProjectPolicy() {}

    /** Whether he may know of it. An institution also needs to be addressed: see {@link #canReadPublished}. */
    public static boolean canRead(Actor actor, ProjectFacts project) {
        if (project.state() == ProjectState.DELETED) {
            return false;
        }
        return isOwn(actor, project) || isOverseen(actor, project);
    }

    /** A project that is suspended is hidden from those who have not answered. */
    public static boolean canReadPublished(Actor actor, ProjectFacts project, ResponseFacts own) {
        return actor.kind() == OrganisationKind.INSTITUTION
                && actor.organisationId().equals(own.institutionId())
                && !project.state().isPrivate()
                && (project.state() != ProjectState.SUSPENDED || own.status() != ResponseStatus.NONE);
    }

    /** Empty when it may be done. @param membersDraft the company lets its members draft */
    public static Optional<Refusal> canDo(
            Actor actor, ProjectFacts project, ProjectAction action, boolean membersDraft) {
        if (!mayEver(actor, project, action, membersDraft)) {
            return Optional.of(Refusal.of("rule.project.administratorOnly"));
        }
        if (!action.isPossibleIn(project.state())) {
            return Optional.of(Refusal.of("rule.project.state"));
        }
        if (action == ProjectAction.DELETE && project.answered()) {
            return Optional.of(Refusal.of("rule.project.delete.answered"));
        }
        if (action == ProjectAction.WITHDRAW && !project.answered()) {
            return Optional.of(Refusal.of("rule.project.withdraw.unanswered"));
        }
        return Optional.empty();
    }

    private static boolean mayEver(Actor actor, ProjectFacts project, ProjectAction action, boolean membersDraft) {
        if (isOverseen(actor, project)) {
            return OF_THE_OPERATOR.contains(action);
        }
        if (!isOwn(actor, project)) {
            return false;
        }
        boolean administrator = actor.role() == Role.ADMINISTRATOR;
        if (action == ProjectAction.REQUEST) {
            return !administrator && membersDraft && isInCharge(actor, project);
        }
        return administrator || (OF_DRAFTING.contains(action) && membersDraft && isInCharge(actor, project));
    }

    public static Optional<Refusal> canDraft(Actor actor, boolean membersDraft) {
        boolean may = actor.kind() == OrganisationKind.COMPANY && (actor.role() == Role.ADMINISTRATOR || membersDraft);
        return may ? Optional.empty() : Optional.of(Refusal.of("rule.project.administratorOnly"));
    }

    public static Set<ProjectAction> allowed(Actor actor, ProjectFacts project, boolean membersDraft) {
        Set<ProjectAction> allowed = EnumSet.noneOf(ProjectAction.class);
        for (ProjectAction action : ProjectAction.values()) {
            if (canDo(actor, project, action, membersDraft).isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean isOwn(Actor actor, ProjectFacts project) {
        return actor.kind() == OrganisationKind.COMPANY
                && actor.organisationId().equals(project.companyId());
    }

    private static boolean isOverseen(Actor actor, ProjectFacts project) {
        return actor.isOperator() && actor.region().equals(project.region());
    }

    private static boolean isInCharge(Actor actor, ProjectFacts project) {
        return project.people().contains(actor.accountId());
    }
}
