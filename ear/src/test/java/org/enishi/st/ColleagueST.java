package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the board to somebody who is not there: 戻ったら通知 and 伝言メモ. PE-41, PE-44. */
class ColleagueST extends InBrowser {

    private final String name = "colleague-" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor person;
    private Visitor colleague;

    @BeforeEach
    void twoColleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = visitors.as("first@" + name + ".example");
        colleague = visitors.as("second@" + name + ".example");
    }

    private void reach() {
        BoardPage board = BoardPage.open(colleague);
        colleague.through(() -> board.card("試験 first")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("試験 first"))
                .click());
    }

    private static void press(Visitor visitor, String label) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click());
    }

    @Test
    void whoeverWaitsIsToldWhereverHeIsAsSoonAsTheOtherIsBack() {
        reach();
        Soundness.assertSound(colleague, "ja");
        press(colleague, "戻ったら通知");
        assertThat(colleague.page().getByText("在席中になったら通知します。").last()).isVisible();
        colleague.open("/mypage");

        BoardPage own = BoardPage.open(person);
        assertThat(person.page().getByText("試験 secondさんが、あなたが戻るのを待っています。")).isVisible();
        own.press("在席表示を始める");
        assertThat(new Shell(colleague).notices()).hasAccessibleName("新着通知 未読 1");
        colleague.open("/notices");
        assertThat(colleague.page().getByRole(AriaRole.MAIN)).containsText("試験 firstさんが在席中になりました。");
    }

    @Test
    void aSlipIsLeftReadAndSettledAndNothingTypedIsLostWhereItIsRefused() {
        reach();
        Locator text = colleague.page().getByLabel("内容");
        Locator caller = colleague.page().getByLabel("相手のお名前");
        colleague.page().getByLabel("種類").selectOption("折返し希望");
        text.fill("折り返しお電話ください。\n急ぎません。");
        press(colleague, "伝言を残す");
        assertThat(colleague.page().getByRole(AriaRole.MAIN)).containsText("折返し先がわかるように");
        assertThat(text).hasValue("折り返しお電話ください。\n急ぎません。");
        caller.fill("浜辺商店 <b>山田</b>様");
        press(colleague, "伝言を残す");
        assertThat(colleague.page().getByText("試験 firstさんに伝言を残しました。")).isVisible();

        person.open("/presence/slips");
        Locator slip = person.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM);
        assertThat(slip).hasCount(1);
        assertThat(slip).containsText("浜辺商店 <b>山田</b>様");
        assertThat(slip).containsText("急ぎません。");
        Soundness.assertSound(person, "ja");
        press(person, "済みにする");
        assertThat(person.page().getByText("伝言を済みにしました。")).isVisible();
        press(person, "未了に戻す");
        assertThat(person.page().getByText("伝言を未了に戻しました。")).isVisible();
    }
}
