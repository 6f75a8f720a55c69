package org.enishi.portal.data;

import java.util.Map;
import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/**
 * What happened to one organisation, for the operator.
 *
 * @param before the same over as many days before
 * @param idle how many of its people could sign in and do not
 */
public record OverseenOrganisation(
        UUID id, String name, OrganisationKind kind, Map<Measure, Long> amounts, Map<Measure, Long> before, long idle) {

    public OverseenOrganisation {
        amounts = Map.copyOf(amounts);
        before = Map.copyOf(before);
    }

    public long amount(Measure measure) {
        return amounts.getOrDefault(measure, 0L);
    }

    public long amountBefore(Measure measure) {
        return before.getOrDefault(measure, 0L);
    }
}
