package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that was ordered not long ago.
 *
 * @param overAt null while it is worked on
 */
public record ImportJobRow(UUID batchId, Instant orderedAt, Instant overAt, String family, String given) {

    public String orderedBy() {
        return new PersonName(family, given, "", "").display();
    }
}
