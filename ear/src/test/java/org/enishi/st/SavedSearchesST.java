package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** A filter of the list is kept, found again and given up. PRJ-14, PRJ-15, PE-12. */
class SavedSearchesST extends InBrowser {

    @Test
    void theFilterOfTheListIsKeptAndLeadsBackToIt() {
        Fair fair = Fair.of("searches");
        fair.project("ポンプの改良");
        fair.project("研修の実施");
        Visitor member = visitors.as(fair.memberOf("first"));
        member.open("/index?tab=RECRUITING&q=%E3%83%9D%E3%83%B3%E3%83%97&form=ADVICE");
        ProjectPage page = new ProjectPage(member);
        page.follow("保存した検索条件");
        Locator main = page.main();
        assertThat(main.getByLabel("検索する言葉")).hasValue("ポンプ");
        main.getByLabel("名前").fill("");
        press(page, "検索条件を保存する");
        assertThat(page.message()).containsText("検索条件の名前を入力してください。");
        assertThat(main.getByLabel("検索する言葉")).hasValue("ポンプ");
        main.getByLabel("名前").fill("ポンプと助言");
        press(page, "検索条件を保存する");
        assertThat(page.message()).containsText("検索条件を保存しました。");
        assertThat(main.getByRole(AriaRole.LISTITEM).first()).containsText("アドバイス");
        Soundness.assertSound(member, "ja");
        press(page, "毎週（月曜日の8時）");
        assertThat(main.locator(".app-list .app-tag")).hasText("毎週（月曜日の8時）");

        page.follow("ポンプと助言");
        ProjectListPage list = ProjectListPage.at(member);
        assertThat(list.rows()).hasCount(1);
        assertThat(member.place()).contains("form=ADVICE");
        page.follow("保存した検索条件");
        press(page, "検索条件を削除する");
        assertThat(main).containsText("保存した検索条件は、まだありません。");
    }

    private static void press(ProjectPage page, String name) {
        page.button(name).click();
        page.settle();
    }
}
