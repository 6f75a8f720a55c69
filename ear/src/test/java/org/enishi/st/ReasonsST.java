package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;

/** The manual of 離席事由設定, step by step and word by word. RSN-01 to RSN-09. */
class ReasonsST extends AtTheCallManager {

    /** RSN-01, RSN-02, RSN-05 to RSN-07, RSN-09. */
    @Test
    void theWordsAreThoseOfTheManual() {
        administrator.open("/index");
        Shell shell = new Shell(administrator);
        shell.group("コールマネージャ").click();
        administrator.through(() -> shell.entry("離席事由設定").click());
        Locator main = administrator.page().getByRole(AriaRole.MAIN);
        assertThat(main.locator("h1")).hasText("離席事由設定");
        assertThat(main).containsText("離席事由の設定を更新します");
        assertThat(main.locator("ol li")).hasText(new String[] {"内線グループ選択", "入力画面", "完了画面"});
        assertThat(step()).hasText("内線グループ選択");
        assertThat(main).containsText("内線グループを選択して「検索」をクリックします");
        assertThat(main.getByLabel("内線グループ").locator("option")).hasText(new String[] {name + "（すべてのグループ）"});
        press("検索");

        assertThat(step()).hasText("入力画面");
        assertThat(main.locator("th")).hasText(new String[] {"離席事由(10文字以内)", "順序", "削除"});
        assertThat(main).containsText("※空いている入力枠がない場合は、「追加する」をクリックして入力枠を追加");
        for (int i = 0; i < 4; i++) {
            assertThat(field(i + 1)).hasValue(new String[] {"休憩中", "昼食中", "作業中", "外出中"}[i]);
        }
        assertThat(field(5)).isEmpty();
        assertThat(field(5)).hasAttribute("placeholder", "入力してください");
        Soundness.assertSound(administrator, "ja");
    }

    /** RSN-03 to RSN-05, RSN-07, RSN-08. */
    @Test
    void reasonsAreAddedRemovedAndRaised() {
        write();
        field(5).fill("会議中あいうえおかきく");
        press("更新");
        assertThat(administrator.page().locator(".app-message")).hasText("「会議中あいうえおかきく」は長すぎます。10文字以内で入力してください。");
        assertThat(field(5)).hasValue("会議中あいうえおかきく");
        field(5).fill("会議中");
        pressHere("追加する");
        field(6).fill("研究室");
        pressHere("2番目の離席事由を削除");
        assertThat(field(4)).hasValue("会議中");
        pressHere("2番目の離席事由を上へ");
        press("更新");

        Locator main = administrator.page().getByRole(AriaRole.MAIN);
        assertThat(step()).hasText("完了画面");
        assertThat(main).containsText("更新が完了しました。");
        assertThat(main).containsText("追加した離席事由は、在席ボードを使っている全ユーザに反映されます");
        Soundness.assertSound(administrator, "ja");
        press("戻る");
        assertThat(step()).hasText("内線グループ選択");

        BoardPage board = BoardPage.open(visitors.as("second@" + name + ".example"));
        board.dialog();
        assertThat(board.reason().locator("option")).hasText(new String[] {"在席中", "作業中", "休憩中", "外出中", "会議中", "研究室"});
    }

    /** RSN-04; and RSN-08 in a dialog that is open meanwhile. */
    @Test
    void aRowIsDraggedToAnotherPlaceAndOpenPullDownsShowItByThemselves() {
        BoardPage board = BoardPage.open(visitors.as("second@" + name + ".example"));
        board.dialog();
        write();
        field(5).fill("会議中");
        Locator handles = administrator.page().locator("[data-handle]");
        handles.nth(4).dragTo(handles.nth(0));
        assertThat(field(1)).hasValue("会議中");
        assertThat(field(2)).hasValue("休憩中");
        assertThat(field(5)).hasValue("外出中");
        press("更新");
        assertThat(board.reason().locator("option"))
                .hasText(
                        new String[] {"在席中", "会議中", "休憩中", "昼食中", "作業中", "外出中"},
                        new LocatorAssertions.HasTextOptions().setTimeout(10_000));
    }

    private static Locator reasonsFor(Visitor deputy) {
        return deputy.page().locator("[id='standInForm:reason'] option");
    }

    /** RSN-08: also where somebody stands in for a colleague, on the page of the colleague or upon the board. */
    @Test
    void thePullDownOfADeputyShowsThemByItself() {
        Visitor person = visitors.as("second@" + name + ".example");
        person.open("/presence/deputies");
        person.page()
                .getByLabel("同僚", new Page.GetByLabelOptions().setExact(true))
                .selectOption("試験 first");
        person.through(() -> person.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("任せる"))
                .last()
                .click());
        Visitor tab = administrator.newTab();
        Locator card = BoardPage.open(tab).linkTo("試験 second");
        tab.open(card.getAttribute("href"));
        Visitor board = administrator.newTab();
        BoardPage.open(board).linkTo("試験 second").click();
        Visitor[] both = {tab, board};
        for (Visitor each : both) {
            assertThat(reasonsFor(each)).hasText(new String[] {"休憩中", "昼食中", "作業中", "外出中"});
        }
        write();
        field(5).fill("会議中");
        press("更新");
        for (Visitor each : both) {
            assertThat(reasonsFor(each))
                    .hasText(
                            new String[] {"休憩中", "昼食中", "作業中", "外出中", "会議中"},
                            new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        }
    }

    @Test
    void aReasonThatIsTakenAwayStaysWithWhoeverHasIt() {
        Visitor person = visitors.as("second@" + name + ".example");
        BoardPage board = BoardPage.open(person);
        board.leave("外出中");
        write();
        pressHere("4番目の離席事由を削除");
        press("更新");

        board = BoardPage.open(person);
        assertThat(board.chip()).containsText("外出中");
        board.dialog();
        assertThat(board.reason()).hasValue("外出中");
        board.press("離席事由解除");
        board.dialog();
        assertThat(board.reason().locator("option")).hasText(new String[] {"在席中", "休憩中", "昼食中", "作業中"});
    }

    @Test
    void ofTwoAdministratorsTheSlowerOneIsTold() {
        Visitor other = visitors.as("second@" + name + ".example");
        for (Visitor each : new Visitor[] {administrator, other}) {
            each.open("/presence/reasons");
            each.through(() -> each.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("検索"))
                    .click());
        }
        field(5).fill("会議中");
        administrator.through(() -> field(5).press("Enter"));
        other.through(() -> other.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更新"))
                .click());
        assertThat(other.page().locator(".app-message").innerText()).contains("ほかの人");
    }

    private void write() {
        administrator.open("/presence/reasons");
        press("検索");
    }

    private Locator step() {
        return administrator.page().locator("main [aria-current=step]");
    }

    /** What changes only a part of the page. */
    private void pressHere(String label) {
        button(label).click();
        administrator.settle();
    }

    private Locator field(int number) {
        return administrator.page().getByLabel(number + "番目の離席事由", new Page.GetByLabelOptions().setExact(true));
    }

    private void press(String label) {
        administrator.through(() -> button(label).click());
    }
}
