package org.enishi.matching.model;

import org.enishi.shared.fault.RuleViolated;

/** What somebody gives as a reason: never empty, never longer than it is stored. */
public final class Reason {

    static final int LONGEST = 1000;

    private Reason() {}

    public static String required(String text) {
        return text(text, LONGEST, "rule.reason.missing");
    }

    /** Any text that must be there. */
    static String text(String text, int longest, String otherwise) {
        String said = optional(text, longest);
        if (said == null) {
            throw new RuleViolated(otherwise);
        }
        return said;
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
