package org.enishi.organisation.data;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.enishi.shared.fault.Refusal;

/**
 * How far the work on a file is.
 *
 * @param total of those who are to be added; {@code lines} is of all that stand in the file
 * @param added who is in by now; the rest of what is done was refused, or waits for all to come in at once
 * @param refusal why the work ended before its end; null else
 */
public record ImportProgress(
        long lines, long total, long done, long added, boolean over, Instant orderedAt, Refusal refusal) {

    /** @param prepared who waits for the others to be ready */
    public static ImportProgress of(
            List<ImportCount> counts, int prepared, boolean over, Instant orderedAt, Refusal refusal) {
        long total = sum(counts, ImportCount::wanted);
        long open = sum(counts, count -> count.outcome() == null);
        return new ImportProgress(
                sum(counts, count -> true),
                total,
                Math.max(total - open, prepared),
                sum(counts, count -> count.outcome() == ImportOutcome.ADDED),
                over,
                orderedAt,
                refusal);
    }

    private static long sum(List<ImportCount> counts, Predicate<ImportCount> which) {
        return counts.stream().filter(which).mapToLong(ImportCount::lines).sum();
    }

    /** Of the whole file. */
    public long left() {
        return lines - added;
    }
}
