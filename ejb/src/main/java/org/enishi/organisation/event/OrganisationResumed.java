package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** An organisation is open again. */
public record OrganisationResumed(UUID organisationId, Instant at) {}
