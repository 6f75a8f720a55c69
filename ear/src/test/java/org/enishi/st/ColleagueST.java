package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

/** From a card of the board to its colleague: ひと声, 戻ったら通知, 代理変更 and 伝言メモ. 5.10, PE-41, PE-44, PE-46. */
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

    /** By keyboard alone. */
    private Locator reach() {
        BoardPage.of(colleague).linkTo("試験 first").press("Enter");
        Locator dialog = colleague.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).hasAccessibleName("試験 firstさんに連絡する");
        return dialog;
    }

    private static Locator button(Locator part, String label) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    private static void press(Visitor visitor, String label) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click());
    }

    private static Locator toast(Visitor visitor) {
        return visitor.page().locator("#toasts a").last();
    }

    @Test
    void whoeverWaitsIsToldWhereverHeIsAsSoonAsTheOtherIsBack() {
        BoardPage.open(colleague);
        Locator dialog = reach();
        Soundness.assertSound(colleague, "ja");
        button(dialog, "戻ったら通知").press("Enter");
        assertThat(toast(colleague)).hasText("試験 firstさんが在席中になったら通知します。");
        assertThat(dialog).isHidden();
        assertThat(reach()).containsText("在席中になったら通知します。");
        colleague.open("/mypage");

        BoardPage own = BoardPage.open(person);
        assertThat(person.page().getByText("試験 secondさんが、あなたが戻るのを待っています。")).isVisible();
        own.press("在席表示を始める");
        assertThat(new Shell(colleague).notices()).hasAccessibleName("新着通知 未読 1");
        colleague.open("/notices");
        assertThat(colleague.page().getByRole(AriaRole.MAIN)).containsText("試験 firstさんが在席中になりました。");
    }

    /** 代理変更 and 伝言メモ too, with what is refused kept as it was typed; ひと声 as soon as he is there. */
    @Test
    void aCardOffersAllThatCanBeDoneAtOnceAndTheBoardStays() {
        person.open("/presence/deputies");
        person.page()
                .getByLabel("同僚", new Page.GetByLabelOptions().setExact(true))
                .selectOption("試験 second");
        press(person, "任せる");
        BoardPage board = BoardPage.open(colleague);
        colleague.page().evaluate("window.stays = true");
        Locator dialog = reach();
        assertThat(dialog.locator("section h2")).hasText(new String[] {"在席状況", "代理変更", "伝言メモ"});
        assertThat(button(dialog, "戻ったら通知")).isVisible();
        Locator text = dialog.getByLabel("内容");
        dialog.getByLabel("種類").selectOption("折返し希望");
        text.fill("折り返しお電話ください。");
        button(dialog, "伝言を残す").click();
        assertThat(dialog.locator(".app-message")).containsText("折返し先がわかるように");
        assertThat(text).hasValue("折り返しお電話ください。");
        dialog.getByLabel("相手のお名前").fill("浜辺商店");
        button(dialog, "伝言を残す").click();
        assertThat(toast(colleague)).hasText("試験 firstさんに伝言を残しました。");
        assertThat(board.linkTo("試験 first")).isFocused();

        reach().getByLabel("離席事由").selectOption("外出中");
        button(dialog, "代理で設定する").click();
        assertThat(toast(colleague)).hasText("代理で在席表示を変更しました。");
        assertThat(board.card("試験 first")).containsText("外出中");
        button(reach(), "離席事由解除").click();
        BoardPage.open(person).press("在席表示を始める");
        assertThat(board.card("試験 first")).containsText("在席中");
        button(reach(), "ひと声").click();
        assertThat(toast(colleague)).hasText("試験 firstさんにひと声かけました。");
        reach().press("Escape");
        assertThat(dialog).isHidden();
        assertThat(colleague.page().evaluate("window.stays")).isEqualTo(true);
    }

    /** In another window, or without scripts. */
    @Test
    void aSlipIsLeftReadAndSettledAndNothingTypedIsLostWhereItIsRefused() {
        colleague.open(BoardPage.open(colleague).linkTo("試験 first").getAttribute("href"));
        Soundness.assertSound(colleague, "ja");
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
