package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.List;

/**
 * What a command to many would do, before anything is done. Carried out later, it holds every row to what was shown: who
 * has changed since is refused.
 */
public record BulkPlan(MemberCommand command, List<BulkRow> rows) implements Serializable {

    public BulkPlan {
        rows = List.copyOf(rows);
    }

    public long count(BulkOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
