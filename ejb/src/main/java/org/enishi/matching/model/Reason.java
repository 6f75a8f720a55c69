package org.enishi.matching.model;

import org.enishi.shared.fault.RuleViolated;

/** What somebody gives as a reason: never empty, never longer than it is stored. */
final class Reason {

    static final int LONGEST = 1000;

    private Reason() {}

    static String required(String text) {
        String reason = optional(text, LONGEST);
        if (reason == null) {
            throw new RuleViolated("rule.reason.missing");
        }
        return reason;
    }

    /** Null for nothing said. */
    static String optional(String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String said = text.strip();
        if (said.length() > longest) {
            throw new RuleViolated("rule.text.long", longest, said.length());
        }
        return said;
    }
}
