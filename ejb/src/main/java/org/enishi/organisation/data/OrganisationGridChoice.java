package org.enishi.organisation.data;

import java.util.Set;

/** How a person wants to see the list of organisations. */
public record OrganisationGridChoice(Set<OrganisationColumn> hidden, int pageSize) {

    public OrganisationGridChoice {
        hidden = Set.copyOf(hidden);
    }

    public static OrganisationGridChoice usual() {
        return new OrganisationGridChoice(Set.of(), 50);
    }

    public boolean shows(OrganisationColumn column) {
        return !hidden.contains(column);
    }
}
