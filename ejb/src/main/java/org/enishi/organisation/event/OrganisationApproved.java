package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** An application has become an organisation; its first administrator is invited. */
public record OrganisationApproved(UUID applicationId, UUID organisationId, Instant at) {}
