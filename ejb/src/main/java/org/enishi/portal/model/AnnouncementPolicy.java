package org.enishi.portal.model;

import java.time.Instant;
import org.enishi.portal.data.Audience;
import org.enishi.shared.security.Actor;

/**
 * Who may see an announcement: those of its region to whom it speaks, while it is visible. The operator of the region sees
 * all of them, also those to come and those past.
 */
public final class AnnouncementPolicy {

    private static final Instant BEFORE_EVERYTHING = Instant.EPOCH;
    private static final Instant AFTER_EVERYTHING = Instant.parse("9999-12-31T00:00:00Z");

    private AnnouncementPolicy() {}

    public static AnnouncementScope visibleTo(Actor actor, Instant now) {
        return new AnnouncementScope(
                actor.region(),
                Audience.heardBy(actor.kind()),
                actor.isOperator() ? AFTER_EVERYTHING : now,
                actor.isOperator() ? BEFORE_EVERYTHING : now);
    }

    public static boolean canRead(Actor actor, AnnouncementFacts facts, Instant now) {
        return visibleTo(actor, now).includes(facts);
    }
}
