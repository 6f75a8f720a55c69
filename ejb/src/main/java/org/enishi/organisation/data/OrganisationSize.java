package org.enishi.organisation.data;

import java.util.Set;
import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/**
 * An active organisation, how many people are registered with it, and the codes of its fields. Exact: whoever shows numbers of it
 * has to hide the small ones.
 */
public record OrganisationSize(UUID organisationId, OrganisationKind kind, long people, Set<String> fields) {

    public OrganisationSize {
        fields = Set.copyOf(fields);
    }
}
