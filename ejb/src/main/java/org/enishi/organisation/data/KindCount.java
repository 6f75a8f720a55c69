package org.enishi.organisation.data;

import org.enishi.shared.security.OrganisationKind;

/** The active organisations of a kind, and the people registered with them. */
public record KindCount(OrganisationKind kind, long organisations, long accounts) {}
