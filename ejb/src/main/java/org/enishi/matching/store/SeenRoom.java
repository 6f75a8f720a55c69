package org.enishi.matching.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A room as the database has it for one reader: with both organisations, so it must not leave the domain.
 *
 * @param muted null where the reader has no seat yet
 */
public record SeenRoom(
        UUID roomId,
        UUID projectId,
        UUID companyId,
        UUID institutionId,
        String title,
        Instant disclosedAt,
        Instant readOnlyFrom,
        Instant archivedAt,
        Instant spokenAt,
        Boolean muted,
        Long unread) {}
