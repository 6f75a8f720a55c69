package org.enishi.presence.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;
import org.enishi.shared.text.WordList;

/** What a 離席事由 may be called: at most ten characters as a person counts them, and each only once. */
public final class ReasonText {

    public static final int LONGEST = 10;
    public static final int MOST = 50;

    /** What every organisation has until it says otherwise, in the order of the manual. */
    public static final List<String> USUAL = WordList.read(ReasonText.class, "usual-reasons.txt");

    private ReasonText() {}

    /** Of what was typed into the slots; empty ones do not count. */
    public static List<String> read(List<String> slots) {
        List<String> reasons = slots.stream()
                .flatMap(slot -> Stream.ofNullable(slot).map(ReasonText::trimmed))
                .filter(slot -> !slot.isEmpty())
                .toList();
        if (reasons.isEmpty()) {
            throw new RuleViolated("rule.reasons.none");
        }
        if (reasons.size() > MOST) {
            throw new RuleViolated("rule.reasons.many", MOST);
        }
        Set<String> known = new TreeSet<>();
        for (String reason : reasons) {
            check(reason, known);
        }
        return reasons;
    }

    private static void check(String reason, Set<String> known) {
        if (!reason.equals(SingleLine.of(reason))) {
            throw new RuleViolated("rule.reasons.control");
        }
        if (reason.codePointCount(0, reason.length()) > LONGEST) {
            throw new RuleViolated("rule.reasons.long", reason, LONGEST);
        }
        if (!known.add(reason)) {
            throw new RuleViolated("rule.reasons.twice", reason);
        }
    }

    /** Also of the wide space. */
    private static String trimmed(String typed) {
        return typed.strip();
    }
}
