package org.enishi.organisation.data;

import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/** How many people of an organisation could sign in and do not. */
public record IdlePeople(UUID organisationId, String name, OrganisationKind kind, long people) {}
