package org.enishi.organisation.data;

import java.util.UUID;

/** An organisation as somebody has seen it. */
public record OrganisationRef(UUID id, long version) {}
