package org.enishi.organisation.model;

import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** Why the operator did something: never nothing, and short enough to be read. */
final class Reason {

    private Reason() {}

    static String of(String typed) {
        String text = typed == null ? "" : SingleLine.of(typed);
        if (text.isBlank() || text.length() > ApplicationPolicy.LONGEST_TEXT) {
            throw new RuleViolated("rule.reason", ApplicationPolicy.LONGEST_TEXT);
        }
        return text;
    }
}
