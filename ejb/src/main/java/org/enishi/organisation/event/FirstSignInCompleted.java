package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody has come in for the first time and may act from now on. */
public record FirstSignInCompleted(UUID accountId, UUID organisationId, Instant at) {}
