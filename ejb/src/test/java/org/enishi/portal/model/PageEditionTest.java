package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

/** An edition holds from a midnight in Japan on, after the one before, and says what it is about. */
class PageEditionTest {

    /** The 22nd has begun in Japan. */
    private static final Instant NOW = Instant.parse("2026-11-21T16:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theFirstOneOfTheOperatorFollowsWhatTheProductBringsAlong() {
        PageEdition edition = edition(null, null);
        assertThat(edition.edition()).isEqualTo(2);
        assertThat(edition.holdsFrom()).isEqualTo("2026-11-21T15:00:00Z");
        assertThat(edition.holdsAt(NOW)).isTrue();
    }

    @Test
    void oneForALaterDayHoldsFromItsMidnightOn() {
        PageEdition edition = edition(TODAY.plusDays(1), null);
        assertThat(edition.holdsAt(Instant.parse("2026-11-22T14:59:59Z"))).isFalse();
        assertThat(edition.holdsAt(Instant.parse("2026-11-22T15:00:00Z"))).isTrue();
    }

    @Test
    void noneHoldsFromThePastOrFromBeforeTheOneThatWasPublishedEarlier() {
        assertThatThrownBy(() -> edition(TODAY.minusDays(1), null)).hasMessageContaining("rule.page.past");
        PageEdition later = edition(TODAY.plusDays(9), null);
        assertThatThrownBy(() -> edition(TODAY.plusDays(8), later)).hasMessageContaining("rule.page.order");
        assertThat(edition(TODAY.plusDays(9), later).edition()).isEqualTo(3);
    }

    @Test
    void whatItSaysAndWhatHasChangedMustBeThere() {
        refuses("rule.page.body", draft(" ", "", "改めた"));
        refuses("rule.page.body", draft("あ".repeat(20_001), "", "改めた"));
        refuses("rule.page.english", draft("本文", "a".repeat(20_001), "改めた"));
        refuses("rule.page.revision", draft("本文", "", null));
        refuses("rule.page.revision", draft("本文", "", "二\n行"));
        refuses("rule.page.revision", draft("本文", "", "あ".repeat(501)));
    }

    @Test
    void aDraftMayBeUnfinishedButNotEndless() {
        new DraftedPage("region", PublicPage.TERMS, draft(null, null, null), NOW);
        assertThatThrownBy(() -> new DraftedPage("region", PublicPage.TERMS, draft("あ".repeat(20_001), "", ""), NOW))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void onlyTheTermsOfUseAskForAgreement() {
        PageDraft asks = new PageDraft(0, 1, "本文", "", "改めた", null, true);
        assertThat(new PageEdition("region", PublicPage.TERMS, asks, null, NOW).consent())
                .isTrue();
        assertThat(new PageEdition("region", PublicPage.PRIVACY, asks, null, NOW).consent())
                .isFalse();
    }

    private static void refuses(String rule, PageDraft draft) {
        assertThatThrownBy(() -> new PageEdition("region", PublicPage.TERMS, draft, null, NOW))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining(rule);
    }

    private static PageEdition edition(LocalDate from, PageEdition before) {
        PageDraft draft = new PageDraft(0, 1, "本文", "", "改めた", from, false);
        return new PageEdition("region", PublicPage.TERMS, draft, before, NOW);
    }

    private static PageDraft draft(String body, String english, String revision) {
        return new PageDraft(0, 1, body, english, revision, null, false);
    }
}
