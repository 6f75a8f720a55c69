package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An opinion as the company reads it.
 *
 * @param institutionName null where it is not told; {@code personName} likewise
 * @param deliveredOn the day; the moment is not told
 */
public record OpinionRow(
        UUID opinionId,
        OpinionKind kind,
        String text,
        String institutionName,
        String personName,
        LocalDate deliveredOn,
        boolean read,
        boolean thanked,
        String reply,
        Integer reflectedEdition) {}
