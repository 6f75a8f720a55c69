package org.enishi.organisation.data;

import java.util.UUID;

/** An organisation as an entry of a choice. */
public record OrganisationName(UUID id, String name) {}
