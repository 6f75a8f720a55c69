package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.enishi.shared.time.ServerClock;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;

/** The menu コールマネージャ, and what its pages do under the hand of an administrator. DIR-01, DIR-02, DIR-10 to DIR-14. */
class CallManagerST extends AtTheCallManager {

    @Test
    void theEntriesOfTheMenuStandInTheOrderOfTheManual() {
        administrator.open("/index");
        Shell shell = new Shell(administrator);
        shell.group("コールマネージャ").click();
        assertThat(shell.groupLabels())
                .containsExactly(
                        "内線 (登録・検索)",
                        "パスワード管理",
                        "コールフロー",
                        "着信順位設定",
                        "共通電話帳",
                        "電話番号情報",
                        "通話ログ",
                        "離席事由設定",
                        "クラウドコンソール設定",
                        "ログアウト");
        administrator.through(() -> shell.entry("パスワード管理").click());
        Soundness.assertSound(administrator, "ja");
        administrator.open("/presence/extension-import");
        Soundness.assertSound(administrator, "ja");
        shell.group("コールマネージャ").click();
        administrator.through(() -> button("ログアウト").click());
        assertThat(administrator.place()).startsWith("sign-in");
    }

    @Test
    void thePeopleOfAGroupArePutInOrderByKeyboardAndByHandAndItIsSaidWhoWouldBeCalledNow() {
        twoPeopleInAGroup();
        administrator.open("/presence/call-order");
        administrator.through(() -> button("検索").click());
        assertThat(people()).hasCount(2);
        boolean inOrder = people().first().innerText().contains("first");
        String upper = inOrder ? "試験 first" : "試験 second";
        String lower = inOrder ? "試験 second" : "試験 first";
        assertThat(now()).hasCount(2);
        assertThat(now().first())
                .hasText(Pattern.compile("^\\s*―\\s*" + upper + "\\s*400\\d\\s*未利用\\s*オフラインのため呼び出しません\\s*$"));
        assertThat(main()).containsText("今は呼び出せる人がいません。");
        Soundness.assertSound(administrator, "ja");

        button(lower + "を上へ").focus();
        administrator.page().keyboard().press("Enter");
        assertThat(people().first()).containsText(lower);
        Locator handles = main().locator("[data-handle]");
        handles.nth(1).dragTo(handles.nth(0));
        assertThat(people().first()).containsText(upper);
        administrator.settle();
        handles.nth(0).dragTo(handles.nth(1));
        assertThat(people().first()).containsText(lower);
        administrator.settle();
        main().getByText("オフラインの人を飛ばす").click();
        main().getByLabel("だれも出ないとき").fill("12345678");
        administrator.through(() -> main().getByLabel("だれも出ないとき").press("Enter"));
        assertThat(main().locator(".app-message").first()).containsText("内線番号（2～6桁）か外線番号を入力してください。");
        assertThat(main().getByLabel("だれも出ないとき")).hasValue("12345678");
        assertThat(people().first()).containsText(lower);
        main().getByLabel("だれも出ないとき").fill("03-1234-5678");
        administrator.through(() -> button("更新").click());
        assertThat(main()).containsText("着信順位を更新しました。");
        assertThat(now()).hasCount(3);
        assertThat(now().nth(0)).hasText(called(1, lower));
        assertThat(now().nth(1)).hasText(called(2, upper));
        assertThat(now().nth(2)).containsText("0312345678");
    }

    private void twoPeopleInAGroup() {
        administrator.open("/presence/groups");
        main().locator("input[id$=newName]").fill("営業");
        administrator.through(() -> main().locator("button[id$=open]").click());
        for (String who : new String[] {"first", "second"}) {
            administrator.open("/presence/extensions");
            administrator.through(() -> main().getByLabel("試験 " + who + "の詳細").click());
            main().getByLabel("内線番号【必須】").fill(who.equals("first") ? "4001" : "4002");
            main().getByLabel("パスワード【必須】").fill("k7!pWq2#zR9d");
            main().getByText("営業", new Locator.GetByTextOptions().setExact(true))
                    .click();
            administrator.through(() -> button("確認画面へ").click());
            administrator.through(() -> button("更新").click());
            assertThat(main()).containsText("更新が完了しました。");
        }
    }

    private static Pattern called(int turn, String name) {
        return Pattern.compile("^\\s*" + turn + "\\s*" + name + "\\s*400\\d\\s*未利用\\s*呼び出します\\s*$");
    }

    @Test
    void aCallFlowSaysWhereACallWouldGoAtAMomentBeforeAndAfterItIsSettled() {
        administrator.open("/presence/call-flow");
        main().getByLabel("番号", new Locator.GetByLabelOptions().setExact(true)).fill("03-1234-5678");
        main().getByLabel("名称").fill("代表");
        main().getByText("クラウドコンソール設定の営業時間を使う").click();
        main().getByLabel("祝日・休業日").fill("2026-11-23\nあした");
        main().getByLabel("つなぎ先", new Locator.GetByLabelOptions().setExact(true))
                .first()
                .selectOption("番号");
        main().getByLabel("番号（つなぎ先が「番号」のとき）").first().fill("4001");
        main().getByLabel("日時").fill("2026-11-23T10:00");
        administrator.through(() -> main().getByLabel("名称").press("Enter"));
        assertThat(main().locator(".app-message").first()).hasText("「あした」は日付として読み取れません。2026-11-23の形で、1行に1日ずつ入力してください。");
        assertThat(main().getByLabel("名称")).hasValue("代表");
        main().getByLabel("祝日・休業日").fill("2026-11-23");
        button("結果を見る").click();
        assertThat(main()).containsText("今 着信したら：休業日です");
        assertThat(main()).containsText("この時刻の着信には、だれも応答しません。");
        button("営業時間外の手順を追加").click();
        assertThat(main().locator("fieldset legend")).hasCount(2);
        main().getByLabel("つなぎ先", new Locator.GetByLabelOptions().setExact(true))
                .last()
                .selectOption("伝言");
        button("結果を見る").click();
        assertThat(main().locator("ol strong")).hasText("伝言");
        main().getByLabel("日時").fill("2026-11-24T10:00");
        button("結果を見る").click();
        assertThat(main()).containsText("今 着信したら：営業時間内です");
        assertThat(main().locator("ol > li")).containsText("0秒後 番号 4001 20秒間呼び出します");
        Soundness.assertSound(administrator, "ja");
        administrator.through(() -> button("更新").click());
        assertThat(main()).containsText("コールフローを更新しました。");
        assertThat(main().locator("h2")).hasText("0312345678 代表");
        Soundness.assertSound(administrator, "ja");
        administrator.through(
                () -> main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("0312345678 代表"))
                        .click());
        assertThat(main().getByLabel("祝日・休業日")).hasValue("2026-11-23");
        assertThat(main().locator("fieldset legend")).hasText(new String[] {"手順 1", "手順 1"});
    }

    @Test
    void somebodyOutsideIsWrittenDownAndHisCallIsShownWithHisName() {
        administrator.open("/presence/contact");
        main().getByLabel("名称").fill("田中 一郎");
        main().getByLabel("カナ").fill("タナカ イチロウ");
        main().getByLabel("電話番号1").fill("03-1234");
        administrator.through(() -> button("更新").click());
        assertThat(main().locator(".app-message").first()).containsText("0から始まる9～11桁の番号");
        assertThat(main().getByLabel("カナ")).hasValue("タナカ イチロウ");
        main().getByLabel("電話番号1").fill("03-1234-5678");
        main().getByLabel("電話番号2").fill("090-1111-2222");
        administrator.through(() -> button("更新").click());
        assertThat(main()).containsText("共通電話帳を更新しました。");
        assertThat(main().locator("tbody a[href='tel:0312345678']")).hasText("0312345678");
        Soundness.assertSound(administrator, "ja");

        administrator.open("/presence/call");
        main().getByLabel("日時")
                .fill(LocalDateTime.now(ServerClock.JAPAN)
                        .minusHours(1)
                        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
        main().getByLabel("発信元").fill("03-1234-5678");
        main().getByLabel("着信先").fill("4001");
        administrator.through(() -> button("更新").click());
        assertThat(main()).containsText("通話を記録しました。");
        assertThat(main().locator("#calls tbody tr")).containsText("0312345678 田中 一郎");
        Soundness.assertSound(administrator, "ja");
    }

    @Test
    void aNumberThatLeadsNowhereIsSaidToUntilSomebodyHasIt() {
        administrator.open("/presence/numbers");
        main().getByLabel("電話番号", new Locator.GetByLabelOptions().setExact(true))
                .fill("03-1111");
        main().getByLabel("メモ").fill("代表番号");
        administrator.through(() -> button("更新").click());
        assertThat(main().locator(".app-message").first()).containsText("0から始まる9～11桁の番号");
        assertThat(main().getByLabel("メモ")).hasValue("代表番号");
        main().getByLabel("電話番号", new Locator.GetByLabelOptions().setExact(true))
                .fill("03-1111-1111");
        administrator.through(() -> button("更新").click());
        assertThat(main()).containsText("電話番号情報を更新しました。");
        assertThat(main()).containsText("つなぎ先のない番号が1件あります。");
        assertThat(main().locator("tbody tr")).containsText("つなぎ先なし");
        Soundness.assertSound(administrator, "ja");

        administrator.open("/presence/extensions");
        main().getByLabel("試験 firstのダイアルイン番号").fill("03-1111-1111");
        main().getByLabel("試験 firstのダイアルイン番号").press("Tab");
        assertThat(main().locator(".app-message")).hasText("試験 firstの番号を変更しました。");
        administrator.open("/presence/numbers");
        assertThat(main().locator("tbody tr")).containsText("内線 試験 first");
        assertThat(main().getByText("つなぎ先のない番号が")).hasCount(0);
    }

    private Locator people() {
        return main().locator("ol .app-list__text");
    }

    private Locator now() {
        return main().locator("tbody tr");
    }
}
