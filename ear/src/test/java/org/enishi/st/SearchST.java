package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.matching.Fair;
import org.junit.jupiter.api.Test;

/** 検索: one field on every page, and a page on which the words stand out. */
class SearchST extends InBrowser {

    @Test
    void whatIsTypedInTheHeaderIsFoundMarkedAndLedTo() {
        Fair fair = Fair.of("search-look");
        String id = fair.project("ガラス容器の外観検査を自動化したい");
        for (int i = 1; i < 7; i++) {
            fair.project("検査装置の案件 " + i);
        }
        Visitor member = visitors.as(fair.memberOf("first"));
        member.open("/announcements");
        Locator field = member.page().getByPlaceholder("言葉で探す");
        field.fill("ｹﾝｻ");
        member.through(() -> field.press("Enter"));
        Locator main = member.page().getByRole(AriaRole.MAIN);
        assertThat(member.place()).startsWith("search?q=");
        assertThat(main.getByLabel("探したい言葉")).hasValue("ｹﾝｻ");
        assertThat(main.locator(".app-found")).hasCount(5);
        assertThat(main.locator("mark").first()).hasText("検査");
        Soundness.assertSound(member, "ja");
        member.through(() -> main.getByText("7件すべてを表示する").click());
        assertThat(main.locator(".app-found")).hasCount(7);
        member.through(() -> main.locator("a[href$='" + id + "']").click());
        assertThat(member.page().locator("h1")).containsText("ガラス容器の外観検査");
    }

    @Test
    void onAPhoneTheHeaderLeadsToTheFieldAndWhatIsNotThereIsSaidWithAdvice() {
        Visitor member = visitors.as(Fair.of("search-phone").memberOf("first"));
        member.at(Viewport.PHONE);
        member.open("/announcements");
        Locator button = member.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("検索"));
        member.through(button::click);
        Locator main = member.page().getByRole(AriaRole.MAIN);
        main.getByLabel("探したい言葉").fill("存在しない言葉の並び");
        member.through(() -> main.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("検索"))
                .click());
        assertThat(main).containsText("「存在しない言葉の並び」は見つかりませんでした。");
        assertThat(main).containsText("言葉を減らす");
        Soundness.assertSound(member, "ja");

        member.open("/search?q=" + "a".repeat(300));
        assertThat(main.getByRole(AriaRole.ALERT)).containsText("100文字以内");
        Soundness.assertSound(member, "ja");
    }
}
