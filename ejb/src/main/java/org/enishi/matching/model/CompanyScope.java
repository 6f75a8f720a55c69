package org.enishi.matching.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.shared.security.Actor;

/** Which projects somebody of a company may see: all of his company, and no other. */
public record CompanyScope(UUID companyId, UUID accountId) {

    public static CompanyScope visibleTo(Actor actor) {
        return new CompanyScope(actor.organisationId(), actor.accountId());
    }

    public static Set<ProjectState> states(CompanyTab tab) {
        Set<ProjectState> states = EnumSet.complementOf(EnumSet.of(ProjectState.DELETED));
        states.removeIf(state -> tab != CompanyTab.ASSIGNED && CompanyTab.of(state) != tab);
        return states;
    }
}
