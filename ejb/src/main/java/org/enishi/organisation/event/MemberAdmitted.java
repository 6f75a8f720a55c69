package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody was added to an organisation and invited. */
public record MemberAdmitted(UUID accountId, UUID organisationId, Instant at) {}
