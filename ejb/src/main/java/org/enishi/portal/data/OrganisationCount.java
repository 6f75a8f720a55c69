package org.enishi.portal.data;

import java.util.UUID;

/** How often something happened to one organisation. For the operator. */
public record OrganisationCount(UUID organisationId, Measure measure, long amount) {}
