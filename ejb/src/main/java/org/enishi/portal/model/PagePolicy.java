package org.enishi.portal.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** What a public page may say, and from when. Editions hold in the order in which they were published, from a midnight in Japan on. */
public final class PagePolicy {

    /** What the product brings along counts as the first edition. */
    public static final int FIRST = 1;

    public static final int LONGEST_BODY = 20_000;
    public static final int LONGEST_REVISION = 500;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private PagePolicy() {}

    /** A draft may be unfinished, but not endless. */
    static void checkDraft(PageDraft draft) {
        require(lengthOf(draft.body()) <= LONGEST_BODY, "rule.page.body", LONGEST_BODY);
        require(lengthOf(draft.bodyEnglish()) <= LONGEST_BODY, "rule.page.english", LONGEST_BODY);
        require(isLine(draft.revision()), "rule.page.revision", LONGEST_REVISION);
    }

    /** @param last since when the edition before holds; null where there is none */
    static Instant checkedStart(PageDraft draft, Instant last, Instant now) {
        checkDraft(draft);
        require(lengthOf(draft.body()) > 0, "rule.page.body", LONGEST_BODY);
        require(lengthOf(draft.revision()) > 0, "rule.page.revision", LONGEST_REVISION);
        LocalDate today = dayOf(now);
        LocalDate from = draft.from() == null ? today : draft.from();
        require(!from.isBefore(today), "rule.page.past");
        Instant start = startOf(from);
        require(last == null || !start.isBefore(last), "rule.page.order");
        return start;
    }

    public static boolean asksForConsent(PublicPage page, PageDraft draft) {
        return page == PublicPage.TERMS && draft.consent();
    }

    static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, JAPAN);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(JAPAN).toInstant();
    }

    static String text(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    private static int lengthOf(String typed) {
        return text(typed).length();
    }

    private static boolean isLine(String typed) {
        String line = text(typed);
        return line.length() <= LONGEST_REVISION && SingleLine.of(line).equals(line);
    }

    private static void require(boolean good, String rule, Object... arguments) {
        if (!good) {
            throw new RuleViolated(rule, arguments);
        }
    }
}
