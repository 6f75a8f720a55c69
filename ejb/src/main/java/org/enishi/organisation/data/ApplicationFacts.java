package org.enishi.organisation.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What an application says beyond its line in the queue.
 *
 * @param challenge what the owner of the domain lets be read there
 * @param organisationId that came of it; null before
 */
public record ApplicationFacts(
        String postalAddress,
        String region,
        String phone,
        String contactKana,
        List<String> fields,
        String termsVersion,
        String challenge,
        Instant confirmUntil,
        String reason,
        UUID organisationId) {}
