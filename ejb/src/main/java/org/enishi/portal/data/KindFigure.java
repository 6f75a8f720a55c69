package org.enishi.portal.data;

import org.enishi.shared.security.OrganisationKind;

/** A figure of one kind of organisation. */
public record KindFigure(OrganisationKind kind, Figure figure) {}
