package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/** Which rooms somebody may read, as bounds that a query can bind: what {@link RoomPolicy#canRead} says of one. */
public record RoomScope(UUID organisationId, UUID accountId, boolean administrator) {

    public static RoomScope visibleTo(Actor actor) {
        return new RoomScope(actor.organisationId(), actor.accountId(), actor.role() == Role.ADMINISTRATOR);
    }
}
