package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/**
 * A line of the queue of applications.
 *
 * @param domain null for whoever applied from an address that proves nothing
 */
public record ApplicationRow(
        UUID id,
        long version,
        OrganisationKind kind,
        ApplicationState state,
        String name,
        String kana,
        String corporateNumber,
        String chamber,
        String familyName,
        String givenName,
        String mailAddress,
        String domain,
        Instant appliedAt,
        Instant confirmedAt,
        Instant decidedAt,
        String reviewer) {

    public String contact() {
        return new PersonName(familyName, givenName, "", "").display();
    }

    public boolean isWithoutDomain() {
        return domain == null;
    }
}
