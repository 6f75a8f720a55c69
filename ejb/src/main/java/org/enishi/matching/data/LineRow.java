package org.enishi.matching.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A line as one reader reads it. It names nobody: people are seats, whose names the reader has, or has not.
 *
 * @param text null where it was deleted, and for what was not said but happened, unless that has a time
 * @param withHistory whoever was invited reads what was said before
 * @param editableUntil null, or until when the reader can change it
 * @param clientId of what the reader wrote himself; null otherwise
 */
public record LineRow(
        long number,
        LineKind kind,
        UUID author,
        UUID subject,
        boolean withHistory,
        String text,
        Quote quote,
        List<FileRow> files,
        Instant sentAt,
        boolean edited,
        boolean deleted,
        Instant editableUntil,
        UUID clientId) {

    /** @param text null where the reader may not read it, or nobody can any more */
    public record Quote(long number, UUID author, String text) {}
}
