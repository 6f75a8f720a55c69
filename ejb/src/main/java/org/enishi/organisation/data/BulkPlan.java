package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a command to many would do, before anything is done. Carried out later, it holds every row to what was shown: who
 * has changed since is refused.
 *
 * @param whole to be done to all of them or to nobody
 */
public record BulkPlan(MemberCommand command, List<BulkRow> rows, boolean whole) implements Serializable {

    public BulkPlan {
        rows = List.copyOf(rows);
    }

    public BulkPlan(MemberCommand command, List<BulkRow> rows) {
        this(command, rows, false);
    }

    /** @param colleague who takes over what would be without anybody; null for nobody in particular */
    public BulkPlan handingOverTo(UUID colleague) {
        return new BulkPlan(command.handingOverTo(colleague), rows, whole);
    }

    public BulkPlan asWhole() {
        return new BulkPlan(command, rows, true);
    }

    public long count(BulkOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
