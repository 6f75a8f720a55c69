package org.enishi.organisation.data;

import java.time.Instant;
import java.util.List;

/**
 * A line of the list of organisations with what is counted.
 *
 * @param lastSignedInAt of anybody; null when nobody ever did
 */
public record OrganisationLine(
        OrganisationRow row, List<String> domains, long administrators, long people, Instant lastSignedInAt) {}
