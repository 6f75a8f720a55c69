package org.enishi.portal.model;

import java.time.Instant;
import org.enishi.shared.fault.RuleViolated;

/** From an instant on, until another or for ever ({@code until} null). */
public record Period(Instant from, Instant until) {

    public Period {
        if (until != null && !until.isAfter(from)) {
            throw new RuleViolated("rule.announcement.period");
        }
    }

    public static Period since(Instant from) {
        return new Period(from, null);
    }
}
