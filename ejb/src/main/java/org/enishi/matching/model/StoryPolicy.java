package org.enishi.matching.model;

import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.RoomSide;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/** Who says whether an agreement may be told: an administrator of each of the two, for his own side. */
public final class StoryPolicy {

    private StoryPolicy() {}

    /** Empty for everybody else: to him there is no such agreement. */
    public static Optional<RoomSide> sideOf(Actor actor, UUID companyId, UUID institutionId) {
        if (actor.role() != Role.ADMINISTRATOR) {
            return Optional.empty();
        }
        if (actor.organisationId().equals(companyId)) {
            return Optional.of(RoomSide.COMPANY);
        }
        return actor.organisationId().equals(institutionId) ? Optional.of(RoomSide.INSTITUTION) : Optional.empty();
    }
}
