package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.it.People;
import org.enishi.it.portal.FirstCount;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 全体統計 and 詳細統計 in the hands of those who read them. INFO-06, INFO-07. */
class StatisticsST extends InBrowser {

    @BeforeAll
    static void begin() {
        FirstCount.awaitThatOfTheDemo();
    }

    @Test
    void tablesAreSortedByMouseAndKeyboardByWhatTheyShow() {
        Visitor company = visitors.as(People.COMPANY_ADMINISTRATOR);
        company.open("/statistics-detail");
        Locator reasons = company.page().locator("table#reasons");
        Locator count = reasons.locator("th").nth(1);
        count.getByRole(AriaRole.BUTTON).click();
        assertThat(count).hasAttribute("aria-sort", "ascending");
        count.getByRole(AriaRole.BUTTON).press("Enter");
        assertThat(count).hasAttribute("aria-sort", "descending");
        List<Integer> shown = reasons.locator("tbody td").allTextContents().stream()
                .map(text -> Integer.valueOf(text.replaceAll("（.*|,", "").strip()))
                .toList();
        assertThat(shown).hasSize(7).isSortedAccordingTo((one, other) -> other - one);
        Locator reason = reasons.locator("th").first();
        reason.getByRole(AriaRole.BUTTON).click();
        assertThat(reason).hasAttribute("aria-sort", "ascending");
        assertThat(count).not().hasAttribute("aria-sort", "descending");
        Soundness.assertSound(company, "ja");
    }

    @Test
    void theTimeIsChosenAndStandsInTheAddressAndInTheFile() {
        Visitor member = visitors.as(People.INSTITUTION_MEMBER);
        member.open("/statistics?from=2026-01&until=2026-03");
        assertThat(member.page().locator("table#months tbody tr")).hasCount(3);
        member.page().locator("#until").fill("2026-05");
        member.through(() -> member.page().locator("form.app-filters button").click());
        assertThat(member.page().locator("table#months tbody tr")).hasCount(5);
        assertThat(member.place()).isEqualTo("statistics?from=2026-01&until=2026-05");
        Download file = member.page()
                .waitForDownload(() -> member.page().getByText("CSVで保存").click());
        assertThat(file.suggestedFilename()).isEqualTo("statistics.csv");
        Soundness.assertSound(member, "ja");
    }

    @Test
    void aPictureSaysHowFarItsAxesReach() {
        Visitor member = visitors.as(People.INSTITUTION_MEMBER);
        member.open("/statistics");
        Locator plot = member.page()
                .locator("section:has(table#months) .app-picture__plot")
                .first();
        List<String> months = member.page().locator("table#months tbody th").allTextContents().stream()
                .map(String::strip)
                .toList();
        List<String> ends = plot.locator(".app-picture__axis span").allTextContents();
        assertThat(ends).hasSize(2).doesNotHaveDuplicates();
        assertThat(months).as("time goes to the right").startsWith(ends.get(1)).endsWith(ends.get(0));
        List<String> scale = plot.locator(".app-picture__scale span").allTextContents();
        assertThat(scale.get(0)).matches("[1-9].*");
        assertThat(scale.get(1)).isEqualTo("0");
    }
}
