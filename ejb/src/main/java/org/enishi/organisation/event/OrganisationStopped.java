package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** An organisation was closed by the operator. Its people cannot come in, and what is open of it must be put on hold. */
public record OrganisationStopped(UUID organisationId, Instant at) {}
