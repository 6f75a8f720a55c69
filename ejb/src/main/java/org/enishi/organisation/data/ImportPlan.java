package org.enishi.organisation.data;

import java.util.List;
import java.util.UUID;

/**
 * What an import would do. Nothing is written before the lines are handed in, some at a time.
 *
 * @param batchId under which all of them stand in the audit log
 */
public record ImportPlan(UUID batchId, List<ImportRow> rows) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public List<NewMember> admissible() {
        return rows.stream()
                .filter(row -> row.outcome() == ImportOutcome.ADMISSIBLE)
                .map(ImportRow::member)
                .toList();
    }
}
