package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody has left his organisation. What he did keeps his name. */
public record MemberDeleted(UUID accountId, UUID organisationId, Instant at) {}
