package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.People;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one is, and how one gets elsewhere. */
class MenuST extends InBrowser {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ホーム,index",
        "お知らせ,announcements",
        "全体統計,statistics",
        "詳細統計,statistics-detail",
        "お役立ち情報,links",
        "ユーザー一覧,organisation/users"
    })
    void everyEntryLeadsToItsPageAndIsMarkedThere(String label, String place) {
        Visitor visitor = visitors.as(People.INSTITUTION_MEMBER);
        Shell shell = new Shell(visitor);
        visitor.open("/mypage");
        assertThat(shell.menu().locator("[aria-current=page]")).hasCount(0);
        visitor.through(() -> shell.entry(label).click());
        assertThat(visitor.place()).isEqualTo(place);
        assertThat(shell.menu().locator("[aria-current=page]")).hasText(label);
        assertThat(visitor.page().locator("h1")).hasText(label);
        assertThat(shell.entry(label).evaluate("e => getComputedStyle(e).fontWeight"))
                .as("not by colour only")
                .isEqualTo("700");
    }

    @Test
    void onePieceOfNewsBelongsToTheEntryOfNews() {
        Visitor visitor = visitors.as(People.INSTITUTION_MEMBER);
        visitor.open("/announcements");
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK)
                .first()
                .click());
        assertThat(new Shell(visitor).menu().locator("[aria-current=page]")).hasText("お知らせ");
    }

    @Test
    void linksOfTheHeaderAreMarkedOnTheirPagesToo() {
        Visitor visitor = visitors.as(People.INSTITUTION_MEMBER);
        Locator current = visitor.page().locator("header [aria-current=page]");
        visitor.open("/mypage");
        assertThat(current).hasText("Myページ");
        visitor.open("/notices");
        assertThat(current).containsText("新着通知");
    }

    @Test
    void groupOpensAndClosesByClickAndByKey() {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.open("/index");
        Shell shell = new Shell(visitor);
        Locator group = shell.group("運営");
        group.click();
        assertThat(shell.entry("操作履歴")).isVisible();
        visitor.page().locator("h1").click();
        assertThat(shell.entry("操作履歴")).isHidden();
        group.press("Enter");
        assertThat(shell.entry("操作履歴")).isVisible();
        shell.entry("操作履歴").press("Escape");
        assertThat(shell.entry("操作履歴")).isHidden();
        assertThat(group).isFocused();
    }

    @Test
    void groupIsMarkedWhileOneOfItsPagesIsOpen() {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.open("/operator/audit");
        Shell shell = new Shell(visitor);
        assertThat(shell.group("運営")).hasAttribute("aria-current", "true");
        shell.group("運営").click();
        assertThat(shell.entry("操作履歴")).hasAttribute("aria-current", "page");
    }

    @Test
    void menuOfAPhoneShowsTheCurrentEntry() {
        Visitor visitor = visitors.as(People.OPERATOR).at(Viewport.PHONE);
        visitor.open("/organisation/users");
        assertThat(new Shell(visitor).entry("ユーザー一覧")).isInViewport();
    }

    @Test
    void groupOpensOnAPhoneWithinTheWindow() {
        Visitor visitor = visitors.as(People.OPERATOR).at(Viewport.PHONE);
        visitor.open("/index");
        Shell shell = new Shell(visitor);
        shell.group("運営").click();
        visitor.through(() -> shell.entry("メール送信状況").click());
        assertThat(visitor.place()).isEqualTo("operator/outbox");
    }
}
