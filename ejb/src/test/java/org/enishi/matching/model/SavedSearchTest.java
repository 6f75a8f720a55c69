package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.SearchDraft;
import org.enishi.matching.data.SearchRhythm;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class SavedSearchTest {

    /** A Saturday, half past three in the afternoon in Japan. */
    private static final Instant SATURDAY = Instant.parse("2026-11-21T06:30:00Z");

    private static final Instant SUNDAY_AT_EIGHT = Instant.parse("2026-11-21T23:00:00Z");
    private static final Instant MONDAY_AT_EIGHT = Instant.parse("2026-11-22T23:00:00Z");

    private static SavedSearch search(SearchRhythm rhythm) {
        return new SavedSearch(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new SearchDraft("ポンプ", "ポンプ", true, Set.of("SURVEY", "ADVICE"), rhythm),
                SATURDAY);
    }

    @Test
    void dailyIsDueAtEightInJapanAndNotASecondBefore() {
        SavedSearch daily = search(SearchRhythm.DAILY);
        assertThat(daily.isDue(SUNDAY_AT_EIGHT.minusSeconds(1))).isFalse();
        assertThat(daily.isDue(SUNDAY_AT_EIGHT)).isTrue();
        daily.tell(List.of(), SUNDAY_AT_EIGHT);
        assertThat(daily.isDue(MONDAY_AT_EIGHT.minusSeconds(1))).isFalse();
        assertThat(daily.isDue(MONDAY_AT_EIGHT)).isTrue();
    }

    @Test
    void weeklyIsDueOnMondayAndAgainAWeekLater() {
        SavedSearch weekly = search(SearchRhythm.WEEKLY);
        assertThat(weekly.isDue(SUNDAY_AT_EIGHT)).isFalse();
        assertThat(weekly.isDue(MONDAY_AT_EIGHT)).isTrue();
        weekly.tell(List.of("一つ"), MONDAY_AT_EIGHT);
        assertThat(weekly.isDue(MONDAY_AT_EIGHT.plusSeconds(6 * 86_400))).isFalse();
        assertThat(weekly.isDue(MONDAY_AT_EIGHT.plusSeconds(7 * 86_400))).isTrue();
    }

    @Test
    void soonCollectsForTenMinutesAndOffIsNeverDue() {
        SavedSearch soon = search(SearchRhythm.SOON);
        assertThat(soon.isDue(SATURDAY.plusSeconds(599))).isFalse();
        assertThat(soon.isDue(SATURDAY.plusSeconds(600))).isTrue();
        assertThat(search(SearchRhythm.OFF).isDue(SATURDAY.plusSeconds(100 * 86_400)))
                .isFalse();
    }

    @Test
    void whatWasPublishedWhileItWasOffStaysUntold() {
        SavedSearch search = search(SearchRhythm.OFF);
        search.turnTo(SearchRhythm.DAILY, SUNDAY_AT_EIGHT);
        assertThat(search.toldUntil()).isEqualTo(SUNDAY_AT_EIGHT);
        search.turnTo(SearchRhythm.WEEKLY, MONDAY_AT_EIGHT);
        assertThat(search.toldUntil()).as("what is not told yet is kept").isEqualTo(SUNDAY_AT_EIGHT);
    }

    @Test
    void ofNothingNothingIsToldAndTheLinkLeadsToTheSameSearch() {
        SavedSearch search = search(SearchRhythm.SOON);
        assertThat(search.tell(List.of(), SATURDAY)).isEmpty();
        assertThat(search.tell(List.of("ポンプの改良"), SATURDAY)).singleElement().satisfies(found -> {
            assertThat(found.titles()).containsExactly("ポンプの改良");
            assertThat(found.link())
                    .isEqualTo("/index?tab=RECRUITING&q=%E3%83%9D%E3%83%B3%E3%83%97&body=1&form=ADVICE,SURVEY");
        });
    }

    @Test
    void aSearchWithoutANameOrWithoutAConditionIsRefused() {
        assertThatThrownBy(() -> make(" ", "ポンプ")).hasMessage("rule.search.name.missing");
        assertThatThrownBy(() -> make("名", " "))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.search.empty");
    }

    private static void make(String name, String text) {
        new SavedSearch(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new SearchDraft(name, text, false, Set.of(), SearchRhythm.DAILY),
                SATURDAY);
    }
}
