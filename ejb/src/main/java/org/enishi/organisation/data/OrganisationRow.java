package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/**
 * A line of the list of organisations, as it is stored.
 *
 * @param regionName by whoever runs the service there
 */
public record OrganisationRow(
        UUID id,
        long version,
        String name,
        String kana,
        OrganisationKind kind,
        OrganisationState state,
        String corporateNumber,
        String regionName,
        String chamber,
        String postalAddress,
        String phone,
        String stateReason,
        Instant stateChangedAt,
        Instant createdAt) {

    public OrganisationRef ref() {
        return new OrganisationRef(id, version);
    }
}
