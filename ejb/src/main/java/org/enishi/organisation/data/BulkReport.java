package org.enishi.organisation.data;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a command to many did.
 *
 * @param undoUntil null when it cannot be undone
 */
public record BulkReport(UUID batchId, MemberCommand command, List<BulkRow> rows, Instant undoUntil)
        implements Serializable {

    public BulkReport {
        rows = List.copyOf(rows);
    }

    public long count(BulkOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
