package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;

/** 内線 (登録・検索) and 内線電話帳 as the manual walks through them, word by word. DIR-02 to DIR-07, PE-45. */
class DirectoryST extends AtTheCallManager {

    @Test
    void theWordsOfTheSearchAreThoseOfTheManual() {
        administrator.open("/index");
        Shell shell = new Shell(administrator);
        shell.group("コールマネージャ").click();
        administrator.through(() -> shell.entry("内線 (登録・検索)").click());
        assertThat(main()).containsText("内線情報を検索します");
        assertThat(main().locator("h2").first()).hasText("■内線検索");
        assertThat(main()).containsText("検索条件を入力してください。");
        assertThat(main().locator("ol li")).hasText(new String[] {"条件入力画面", "一覧画面", "詳細画面"});
        assertThat(main().locator("#search label"))
                .hasText(new String[] {"内線グループ名称", "ユーザ名(メールアドレス)", "名字", "カナ名字", "名前", "カナ名前", "内線番号"});
        assertThat(main()).containsText("全て空欄のまま「検索」ボタンをクリックすると、全件表示されます");
        assertThat(main()).containsText(name);
        assertThat(main().locator("thead th"))
                .hasText(new String[] {"内線グループ名称", "内線番号", "ダイアルイン番号", "ユーザ名", "名字", "カナ名字", "名前", "カナ名前", "詳細"});
        assertThat(rows()).hasCount(2);
        Soundness.assertSound(administrator, "ja");

        main().locator("#search").getByLabel("カナ名字").fill("ｼｹ");
        press("検索");
        assertThat(rows()).hasCount(2);
        main().locator("#search").getByLabel("ユーザ名(メールアドレス)").fill("second");
        press("検索");
        assertThat(rows()).hasCount(1);
        main().locator("#search").getByLabel("内線番号").fill("4999");
        press("検索");
        assertThat(main()).containsText("条件に合う内線はありません。");
        Soundness.assertSound(administrator, "ja");
    }

    @Test
    void numbersAreWrittenInTheListByKeyboardAndWhatIsRefusedStaysInItsField() {
        administrator.open("/presence/extensions");
        Locator first = cell("試験 firstの内線番号");
        Locator second = cell("試験 secondの内線番号");
        first.fill("４００１");
        first.press("Tab");
        assertThat(message()).hasText("試験 firstの番号を変更しました。");
        second.fill("4001");
        second.press("Tab");
        assertThat(message()).hasText("内線番号 4001 は、ほかの内線で使われています。別の番号を入力してください。");
        assertThat(second).hasValue("4001");
        second.fill("4002");
        second.press("Tab");
        assertThat(message()).hasText("試験 secondの番号を変更しました。");
        cell("試験 secondのダイアルイン番号").fill("03-1234");
        cell("試験 secondのダイアルイン番号").press("Enter");
        assertThat(message()).containsText("ダイアルイン番号");
        cell("試験 secondのダイアルイン番号").fill("03-1234-5678");
        cell("試験 secondのダイアルイン番号").press("Enter");
        assertThat(message()).hasText("試験 secondの番号を変更しました。");
        administrator.settle();
        administrator.open("/presence/extensions?number=40");
        assertThat(cell("試験 firstの内線番号")).hasValue("4001");
        assertThat(cell("試験 secondのダイアルイン番号")).hasValue("0312345678");
    }

    @Test
    void theListIsTakenAwayByItsButtonAndNotByEnterInANumber() {
        List<Download> taken = new ArrayList<>();
        administrator.page().onDownload(taken::add);
        administrator.open("/presence/extensions");
        cell("試験 firstの内線番号").fill("4001");
        cell("試験 firstの内線番号").press("Enter");
        assertThat(message()).hasText("試験 firstの番号を変更しました。");
        administrator.settle();
        assertThat(taken).isEmpty();
        administrator.page().waitForDownload(() -> button("CSVでダウンロード").click());
        assertThat(taken).extracting(Download::suggestedFilename).containsExactly("内線一覧.csv");
    }

    @Test
    void thePageOfAnExtensionShowsItsDifferenceBeforeItIsChanged() {
        administrator.open("/presence/extensions");
        administrator.through(() -> main().getByLabel("試験 secondの詳細").click());
        assertThat(main()).containsText("内線の情報の変更が行えます");
        assertThat(main().locator("dt")).hasText(new String[] {"ユーザ名", "名字", "カナ名字", "名前", "カナ名前"});
        assertThat(main()).containsText("名前は本人だけがMyページで変更できます");
        assertThat(main().locator(".app-field__label label"))
                .hasText(new String[] {"パスワード【必須】", "ダイアルイン番号", "内線番号【必須】"});
        assertThat(main().getByText("プロフィール画像")).isVisible();
        main().getByLabel("内線番号【必須】").fill("4001");
        press("確認画面へ");
        assertThat(message()).containsText("パスワードは、半角英数記号12文字以上64文字以内");
        assertThat(main().getByLabel("内線番号【必須】")).hasValue("4001");
        Soundness.assertSound(administrator, "ja");
        main().getByLabel("パスワード【必須】").fill("k7!pWq2#zR9d");
        press("確認画面へ");
        assertThat(main().locator("tbody tr")).hasText(new String[] {"パスワード\t―\t新しいパスワード", "内線番号\t―\t4001"});
        Soundness.assertSound(administrator, "ja");
        press("更新");
        assertThat(main()).containsText("更新が完了しました。");
        administrator.open("/presence/extensions?number=4001");
        assertThat(rows()).hasCount(1);
    }

    @Test
    void aPasswordForATelephoneIsMadeByThePageAndShownUntilItIsSaved() {
        administrator.open("/presence/extensions");
        administrator.through(() -> main().getByLabel("試験 secondの詳細").click());
        main().getByLabel("パスワード【必須】").fill("short");
        main().getByLabel("内線番号【必須】").fill("4002");
        button("パスワードを生成").click();
        Locator shown = main().locator("[role=status] code");
        String first = shown.innerText();
        button("パスワードを生成").click();
        assertThat(shown).not().hasText(first);
        administrator.settle();
        assertThat(main().getByLabel("パスワード【必須】")).hasValue("");
        assertThat(main().getByLabel("内線番号【必須】")).hasValue("4002");
        Soundness.assertSound(administrator, "ja");
        String made = shown.innerText();
        assertThat(made).matches("[2-9A-HJ-NP-Za-km-z]{20}");
        administrator.through(() -> main().getByLabel("内線番号【必須】").press("Enter"));
        assertThat(main().locator("tbody tr")).hasText(new String[] {"パスワード\t―\t" + made, "内線番号\t―\t4002"});
        press("更新");
        assertThat(main()).containsText("更新が完了しました。");
        administrator.open("/presence/extensions?number=4002");
        administrator.through(() -> main().getByLabel("試験 secondの詳細").click());
        assertThat(main()).containsText("設定済みです（表示できません）");
        assertThat(main()).not().containsText(made);
    }

    @Test
    void aTelephoneOfAMeetingRoomIsRegisteredFoundAndRemoved() {
        administrator.open("/presence/extension");
        assertThat(main().locator(".app-field__label label"))
                .hasText(new String[] {"名字【必須】", "カナ名字", "名前【必須】", "カナ名前", "パスワード【必須】", "ダイアルイン番号", "内線番号【必須】"});
        main().getByLabel("名字【必須】").fill("<b>会議室</b>");
        main().getByLabel("カナ名字").fill("カイギシツ");
        main().getByLabel("名前【必須】").fill("甲");
        main().getByLabel("内線番号【必須】").fill("4100");
        main().getByLabel("パスワード【必須】").fill("k7!pWq2#zR9d");
        press("確認画面へ");
        press("更新");
        assertThat(main()).containsText("更新が完了しました。");

        administrator.open("/presence/directory?row=ka");
        assertThat(main().locator("tbody tr")).hasCount(1);
        assertThat(main().locator("tbody th")).containsText("<b>会議室</b> 甲");
        administrator.open("/presence/extensions?number=4100");
        administrator.through(() -> main().getByLabel("<b>会議室</b> 甲の詳細").click());
        button("内線を削除").click();
        administrator.through(() -> administrator
                .page()
                .locator(".ui-confirm-dialog:visible button")
                .filter(new Locator.FilterOptions().setHasText("はい"))
                .click());
        assertThat(message()).hasText("内線を削除しました。");
    }

    @Test
    void everybodyCallsFromTheDirectoryAndSeesWhoIsThere() {
        administrator.open("/presence/extensions");
        cell("試験 firstの内線番号").fill("4001");
        cell("試験 firstの内線番号").press("Tab");
        assertThat(message()).hasText("試験 firstの番号を変更しました。");
        Visitor colleague = visitors.as("second@" + name + ".example");
        colleague.open("/index");
        Shell shell = new Shell(colleague);
        assertThat(shell.menuLabels()).containsSubsequence("在席ボード", "内線電話帳");
        colleague.through(() -> shell.entry("内線電話帳").click());
        Page page = colleague.page();
        Locator main = page.getByRole(AriaRole.MAIN);
        assertThat(main.locator("nav li"))
                .hasText(new String[] {"すべて", "あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ", "他"});
        assertThat(main.locator("a[href='tel:4001']")).hasText("4001");
        assertThat(main.locator("a[href^='sip:4001@']")).hasAccessibleName("試験 firstにSIP電話をかける");
        Soundness.assertSound(colleague, "ja");
        Locator state = main.locator("tr:has(a[href='tel:4001']) .app-state__word");
        assertThat(state).hasText("未利用");
        BoardPage.open(administrator).leave("外出中");
        assertThat(state).hasText("離席中");
        assertThat(main.locator("tr:has(a[href='tel:4001'])")).containsText("外出中");

        main.locator("#q").fill("4001");
        colleague.through(() -> main.locator("#q").press("Enter"));
        assertThat(main.locator("tbody tr")).hasCount(1);
    }

    private Locator rows() {
        return main().locator("tbody.ui-datatable-data > tr");
    }

    private Locator message() {
        return main().locator(".app-message");
    }

    private Locator cell(String label) {
        return main().getByLabel(label);
    }

    private void press(String label) {
        administrator.through(() -> button(label).click());
    }
}
