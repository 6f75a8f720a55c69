package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.UUID;
import org.enishi.shared.search.MarkedText;

/**
 * A project that was found.
 *
 * @param excerpt of its text; null where only titles may be read
 * @param companyName null reads 未公開, or is known to whoever asks
 */
public record ProjectHit(
        UUID projectId,
        MarkedText title,
        MarkedText excerpt,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        String companyName) {}
