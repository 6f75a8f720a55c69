package org.enishi.portal.model;

import org.enishi.shared.security.Actor;

/** Who keeps which links: an institution its own, the operator those of the region. */
public final class LinkPolicy {

    private LinkPolicy() {}

    public static boolean canEdit(Actor actor, UsefulLink link) {
        return actor.region().equals(link.region())
                && (actor.isOperator() || actor.organisationId().equals(link.organisationId()));
    }
}
