package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.Test;

/** 運用規程, the day of a group, and what its people see of that. PE-43. */
class GroupHistoryST extends InBrowser {

    private static final String PAGE = "/presence/group-history";

    private final String name = "days-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void anAdministratorLooksAtADayUnderRulesThatEverybodyReadsAndIsSeenLooking() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        Visitor administrator = visitors.as("first@" + name + ".example");
        Visitor person = visitors.as("second@" + name + ".example");
        Locator main = administrator.page().getByRole(AriaRole.MAIN);
        enforce(administrator, main);

        BoardPage board = BoardPage.open(person);
        assertThat(person.page().getByRole(AriaRole.MAIN)).containsText("運用規程により、管理者が状態の履歴を見ることがあります。");
        board.press("在席表示を始める");
        assertThat(board.chip()).containsText("在席中");
        person.open("/presence/own-history");
        Locator looks = person.page().locator("#looks");
        assertThat(looks).containsText("目的: 在宅勤務の実態の把握 <b>　責任者: 総務部 山田");

        administrator.open(PAGE);
        Locator row = main.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("試験 second"));
        assertThat(row).containsText("在席中");
        assertThat(main.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("試験 first")))
                .containsText("記録なし");
        Soundness.assertSound(administrator, "ja");
        person.open("/presence/own-history");
        assertThat(looks).containsText("試験 firstさんが");
        Soundness.assertSound(person, "ja");

        administrator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("施行をやめる"))
                .click();
        administrator.through(() -> new Question(administrator).yes().click());
        assertThat(main).containsText("運用規程は施行されていません。");
        assertThat(main.getByRole(AriaRole.TABLE)).hasCount(0);
    }

    private static void enforce(Visitor administrator, Locator main) {
        administrator.open(PAGE);
        assertThat(main).containsText("運用規程は施行されていません。");
        assertThat(main.getByRole(AriaRole.TABLE)).hasCount(0);
        main.getByLabel("責任者").fill("総務部 山田");
        press(administrator, "施行する");
        assertThat(main).containsText("目的を200文字以内の1行で入力してください。");
        assertThat(main.getByLabel("責任者")).hasValue("総務部 山田");
        Soundness.assertSound(administrator, "ja");
        main.getByLabel("目的").fill("在宅勤務の実態の把握 <b>");
        press(administrator, "施行する");
        assertThat(main).containsText("運用規程を施行しました。");
    }

    private static void press(Visitor visitor, String label) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click());
    }
}
