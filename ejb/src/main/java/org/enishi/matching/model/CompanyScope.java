package org.enishi.matching.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.shared.security.Actor;

/**
 * Which projects somebody may see as their company does: all of his company, and no other. The operator of a region sees all of
 * the region.
 */
public record CompanyScope(UUID companyId, UUID accountId, String region, boolean overseen) {

    public static CompanyScope visibleTo(Actor actor) {
        return new CompanyScope(actor.organisationId(), actor.accountId(), actor.region(), actor.isOperator());
    }

    public static Set<ProjectState> states(CompanyTab tab) {
        Set<ProjectState> states = EnumSet.complementOf(EnumSet.of(ProjectState.DELETED));
        states.removeIf(state -> tab != CompanyTab.ASSIGNED && CompanyTab.of(state) != tab);
        return states;
    }
}
