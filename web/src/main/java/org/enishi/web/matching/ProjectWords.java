package org.enishi.web.matching;

import java.time.LocalDate;
import org.enishi.web.shared.Texts;

/** How periods and sums of projects are read. The pages call these as functions. */
public final class ProjectWords {

    private ProjectWords() {}

    /** 2025-03-24～2025-03-31 */
    public static String period(LocalDate from, LocalDate until) {
        return from == null && until == null ? "" : Texts.of("matching.period", text(from), text(until));
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /** 10万円（仮の数字） */
    public static String budget(Integer amount, boolean negotiable, boolean provisional) {
        if (negotiable) {
            return Texts.of("matching.budget.negotiable");
        }
        if (amount == null) {
            return "";
        }
        return Texts.of(provisional ? "matching.budget.provisional" : "matching.budget.amount", amount);
    }
}
