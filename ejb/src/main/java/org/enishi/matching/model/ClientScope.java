package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.shared.security.Actor;

/** Which projects a supporter may see: those of the companies of its region whose appointment holds, and no other. */
public record ClientScope(UUID supporterId, String region) {

    public static ClientScope visibleTo(Actor actor) {
        return new ClientScope(actor.organisationId(), actor.region());
    }
}
