package org.enishi.organisation.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.security.Role;

/**
 * A file as it was judged. Nothing is written yet.
 *
 * @param validUntil from then on the file must be handed in again
 */
public record ImportPlan(UUID batchId, List<ImportRow> rows, Instant validUntil) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    public long count(ImportOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    public List<ImportRow> admissible() {
        return rows.stream().filter(ImportRow::isAdmissible).toList();
    }

    public boolean isWhollyAdmissible() {
        return admissible().size() == rows.size();
    }

    /** Those who would get the rights of an administrator. */
    public long administrators() {
        return admissible().stream()
                .filter(row -> row.member().role() == Role.ADMINISTRATOR)
                .count();
    }
}
