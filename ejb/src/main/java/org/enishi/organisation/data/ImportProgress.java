package org.enishi.organisation.data;

import java.util.List;
import org.enishi.shared.fault.Refusal;

/**
 * How far the work on a file is.
 *
 * @param rows what became of the lines so far
 * @param refusal why the work ended before its end; null else
 */
public record ImportProgress(int total, int done, boolean over, List<ImportRow> rows, Refusal refusal) {

    public ImportProgress {
        rows = List.copyOf(rows);
    }

    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
