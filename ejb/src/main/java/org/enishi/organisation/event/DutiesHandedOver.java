package org.enishi.organisation.event;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * People of an organisation are about to be deleted, together, and what would be without anybody then goes to a colleague who stays.
 * Told before they leave, while it is still known what they look after.
 */
public record DutiesHandedOver(UUID organisationId, Set<UUID> leaverIds, UUID successorId, Instant at) {

    public DutiesHandedOver {
        leaverIds = Set.copyOf(leaverIds);
    }
}
