package org.enishi.matching.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectState;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * What the administrators of a supporter do for a company that has appointed it: read its projects, and where the appointment is a
 * written one, write drafts and ask for their publication. Publishing stays with the company: see decision 31.
 */
public final class MandatePolicy {

    /** Who can be appointed. */
    public static final Set<OrganisationKind> HELPERS = Set.of(OrganisationKind.SUPPORTER);

    private static final Set<ProjectAction> OF_HELPERS = EnumSet.of(ProjectAction.SAVE, ProjectAction.REQUEST);

    private MandatePolicy() {}

    /** Whether he may know of the project. */
    public static boolean canRead(Actor actor, ClientFacts client) {
        return isHelper(actor)
                && client.scope() != null
                && actor.region().equals(client.region())
                && client.state() != ProjectState.DELETED;
    }

    /** Empty when he may begin a draft in the name of the company. @param scope null where he is not appointed */
    public static Optional<Refusal> canDraft(Actor actor, MandateScope scope) {
        return isHelper(actor) && scope == MandateScope.DRAFT
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.mandate.notDrafting"));
    }

    /** Empty when it may be done: with a draft that his organisation has begun, and no other. */
    public static Optional<Refusal> canDo(Actor actor, ClientFacts client, ProjectAction action) {
        Optional<Refusal> refusal = canDraft(actor, client.scope());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!actor.organisationId().equals(client.helperId()) || !OF_HELPERS.contains(action)) {
            return Optional.of(Refusal.of("rule.mandate.ofCompany"));
        }
        return action.isPossibleIn(client.state()) ? Optional.empty() : Optional.of(Refusal.of("rule.project.state"));
    }

    public static Set<ProjectAction> allowed(Actor actor, ClientFacts client) {
        Set<ProjectAction> allowed = EnumSet.noneOf(ProjectAction.class);
        for (ProjectAction action : OF_HELPERS) {
            if (canDo(actor, client, action).isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    private static boolean isHelper(Actor actor) {
        return HELPERS.contains(actor.kind()) && actor.role() == Role.ADMINISTRATOR;
    }
}
