package org.enishi.portal.model;

import java.time.Instant;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.data.Audience;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/**
 * Who may see an announcement: those of its region to whom it speaks, while it is visible. The operator of the region sees
 * all of them, also those to come and those past.
 */
public final class AnnouncementPolicy {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 8000;

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

    /** The operator writes for the own region. */
    public static boolean canWrite(Actor actor, AnnouncementFacts facts) {
        return actor.isOperator() && actor.region().equals(facts.region());
    }

    static void check(AnnouncementDraft draft) {
        require(draft.title(), LONGEST_TITLE, "rule.announcement.title");
        require(draft.body(), LONGEST_BODY, "rule.announcement.body");
        if (draft.audience() == null) {
            throw new RuleViolated("rule.announcement.audience");
        }
    }

    private static void require(String text, int longest, String rule) {
        if (text == null || text.isBlank() || text.strip().length() > longest) {
            throw new RuleViolated(rule, longest);
        }
    }

    public static boolean canRead(Actor actor, AnnouncementFacts facts, Instant now) {
        return visibleTo(actor, now).includes(facts);
    }
}
