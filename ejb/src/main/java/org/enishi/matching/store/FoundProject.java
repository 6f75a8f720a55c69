package org.enishi.matching.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.ProjectState;

/**
 * A project that somebody may see, with its text and its company: it must not leave the domain.
 *
 * @param knownSince when whoever asks learnt which company it is; null where he may not know it
 */
public record FoundProject(
        UUID projectId,
        String title,
        String body,
        String notes,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        UUID companyId,
        Instant knownSince) {

    /** Nothing where whoever asks may not know it. */
    public Optional<UUID> knownCompany() {
        return Optional.of(companyId).filter(company -> knownSince != null);
    }
}
