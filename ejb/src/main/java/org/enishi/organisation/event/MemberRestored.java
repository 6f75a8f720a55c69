package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody who was deleted is there again as he was. */
public record MemberRestored(UUID accountId, UUID organisationId, Instant at) {}
