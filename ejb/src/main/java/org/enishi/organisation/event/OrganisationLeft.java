package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** An organisation has gone for good. What is open of it must be withdrawn. */
public record OrganisationLeft(UUID organisationId, Instant at) {}
