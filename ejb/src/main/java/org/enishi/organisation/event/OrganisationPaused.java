package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** An organisation rests, as it asked for. Its people cannot come in. */
public record OrganisationPaused(UUID organisationId, Instant at) {}
