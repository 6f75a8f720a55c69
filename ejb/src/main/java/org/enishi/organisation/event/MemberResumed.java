package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was suspended may act again. */
public record MemberResumed(UUID accountId, UUID organisationId, Instant at) {}
