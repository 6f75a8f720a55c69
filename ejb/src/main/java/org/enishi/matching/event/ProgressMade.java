package org.enishi.matching.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A project, or one of those whom it addressed, is where it was not before. For the screens of these organisations, each of which
 * reads there what it may; neither who nor where to nor anything of 面白そう is told here.
 */
public record ProgressMade(UUID projectId, Set<UUID> organisationIds, Instant at) {

    public ProgressMade {
        organisationIds = Set.copyOf(organisationIds);
    }
}
