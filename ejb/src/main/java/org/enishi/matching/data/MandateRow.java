package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/**
 * An appointment that holds.
 *
 * @param otherName the supporter as its company reads it, the company as the supporter does
 * @param document the written appointment; empty where there is none
 */
public record MandateRow(UUID otherId, String otherName, MandateScope scope, String document, Instant givenAt) {

    public boolean isDrafting() {
        return scope == MandateScope.DRAFT;
    }
}
