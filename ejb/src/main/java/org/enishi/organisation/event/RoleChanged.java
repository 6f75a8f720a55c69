package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.security.Role;

/** Somebody may do more or less in his organisation than before. */
public record RoleChanged(UUID accountId, UUID organisationId, Role before, Role after, Instant at) {}
