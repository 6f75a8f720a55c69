package org.enishi.organisation.data;

import java.time.Instant;

/**
 * A domain of an organisation, or one that it says is its own.
 *
 * @param challenge what its owner lets be read there; null for one that was there from the beginning
 * @param verifiedAt null while nothing is shown, or from the beginning
 */
public record DomainRow(
        String domain,
        boolean verified,
        String challenge,
        Evidence evidence,
        String note,
        String by,
        Instant verifiedAt) {}
