package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody may not act until he is resumed. */
public record MemberSuspended(UUID accountId, UUID organisationId, Instant at) {}
