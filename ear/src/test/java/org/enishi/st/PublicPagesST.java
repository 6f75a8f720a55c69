package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.Question;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UserAddPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator publishes terms of use, a member meets them, agrees and goes on. NAV-04, USR-09. */
class PublicPagesST extends InBrowser {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private final String stem = UUID.randomUUID().toString().substring(0, 8);
    private final String region = "zr-" + stem;

    @BeforeEach
    void aRegionOfItsOwn() {
        make("OPERATOR", "o");
        make("COMPANY", "c");
    }

    private void make(String kind, String letter) {
        Enishi.visitor()
                .send(
                        "PUT",
                        "/it/members?region=" + region + "&kind=" + kind + "&name=" + letter + stem + "&password="
                                + People.PASSWORD);
    }

    @Test
    void termsAreWrittenPublishedAgreedToAndTheWorkGoesOn() {
        Visitor member = visitors.as("first@c" + stem + ".example");
        member.open("/index");
        Visitor operator = visitors.as("first@o" + stem + ".example");
        operator.altered().onDialog(dialog -> {
            throw new AssertionError("a text opened a dialog: " + dialog.message());
        });
        write(operator);
        publish(operator);
        operator.through(() -> button(operator, "同意する").click());
        assertThat(operator.place()).isEqualTo("operator/pages");
        assertThat(main(operator)).containsText("第2版");
        Soundness.assertSound(operator, "ja");

        member.open("/links");
        assertThat(member.place()).startsWith("consent");
        assertThat(main(member)).containsText("第2版 細目を加えた");
        Soundness.assertSound(member, "ja");
        member.through(() -> button(member, "同意する").click());
        assertThat(member.place()).isEqualTo("links");

        Visitor second = visitors.another();
        SignInPage.open(second).enter("second@c" + stem + ".example", People.PASSWORD);
        assertThat(second.place()).startsWith("consent");
        second.through(() -> button(second, "ログアウト").click());
        assertThat(second.place()).startsWith("sign-in");
        second.open("/help/terms?region=" + region);
        assertThat(main(second)).containsText("細目を加えた");
        Soundness.assertSound(second, "ja");
    }

    @Test
    void whatWasTypedOnAPageBeforeTheTermsChangedStaysThereAndIsSavedAfterAgreeing() {
        Visitor colleague = visitors.as("second@o" + stem + ".example");
        colleague.open("/operator/page-edit?page=PRIVACY");
        field(colleague, "本文").fill("まだ保存していない文章");
        Visitor operator = visitors.as("first@o" + stem + ".example");
        write(operator);
        publish(operator);
        colleague.expectError("428");
        button(colleague, "下書きを保存する").click();
        Locator line = colleague.page().locator("#appStatus");
        assertThat(line).containsText("入力した内容は残っています。");
        Soundness.assertSound(colleague, "ja");
        Page terms = colleague
                .alteredContext()
                .waitForPage(() -> line.getByRole(AriaRole.LINK).click());
        terms.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("同意する").setExact(true))
                .click();
        terms.waitForURL(url -> !url.contains("/consent"));
        terms.close();
        assertThat(field(colleague, "本文")).hasValue("まだ保存していない文章");
        colleague.through(() -> button(colleague, "下書きを保存する").click());
        assertThat(main(colleague)).containsText("下書きを保存しました。");
    }

    @Test
    void aFormThatWasSentBeforeAgreeingIsSentAgainAfterwards() {
        Visitor member = visitors.as("first@c" + stem + ".example");
        UserAddPage form = UserAddPage.open(member).type("新しい 人", "あたらしい ひと", "new@c" + stem + ".example");
        Visitor operator = visitors.as("first@o" + stem + ".example");
        write(operator);
        publish(operator);
        form.add();
        assertThat(member.place()).startsWith("consent");
        member.through(() -> button(member, "同意する").click());
        assertThat(main(member)).containsText("先ほど送信した内容は、まだ保存していません。");
        Soundness.assertSound(member, "ja");
        member.through(() -> button(member, "先ほどの内容を送信する").click());
        assertThat(form.dialog()).isVisible();
        member.open("/consent");
        assertThat(button(member, "先ほどの内容を送信する")).hasCount(0);
    }

    @Test
    void aFormWithAPasswordIsHandedBackWithoutItAndSaysSo() {
        Visitor member = visitors.as("first@c" + stem + ".example");
        member.open("/mypage");
        member.page().locator("[id='addressForm:newAddress']").fill("moved@c" + stem + ".example");
        member.page().locator("[id='addressForm:proof']").fill("wrong-but-secret-2026");
        Visitor operator = visitors.as("first@o" + stem + ".example");
        write(operator);
        publish(operator);
        member.through(() -> member.page().locator("[id='addressForm:ask']").click());
        assertThat(member.place()).startsWith("consent");
        member.through(() -> button(member, "同意する").click());
        assertThat(main(member)).containsText("パスワードは預かっていません。送信した後の画面で、もう一度入力してください。");
        assertThat(member.page().content()).doesNotContain("wrong-but-secret-2026");
        Soundness.assertSound(member, "ja");
        member.through(() -> button(member, "先ほどの内容を送信する").click());
        assertThat(member.place()).startsWith("mypage");
        assertThat(member.page().locator("[id='addressForm:newAddress']")).hasValue("moved@c" + stem + ".example");
        assertThat(member.page().locator("[id='addressForm:proof']")).hasValue("");
    }

    @Test
    void aFormWithAFileIsHandedBackWithoutItAndSaysSo() {
        Visitor member = visitors.as("first@c" + stem + ".example");
        member.open("/organisation/user-import");
        member.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", "名前\n".getBytes(StandardCharsets.UTF_8)));
        Visitor operator = visitors.as("first@o" + stem + ".example");
        write(operator);
        publish(operator);
        member.through(() -> member.page().locator("[id='fileForm:check']").click());
        assertThat(member.place()).startsWith("consent");
        member.through(() -> button(member, "同意する").click());
        assertThat(main(member)).containsText("選択したファイルは預かっていません。送信した後の画面で、もう一度選択してください。");
        Soundness.assertSound(member, "ja");
        member.through(() -> button(member, "先ほどの内容を送信する").click());
        assertThat(member.place()).startsWith("organisation/user-import");
        assertThat(member.page().locator(".app-message--bad").first()).isVisible();
    }

    @Test
    void whatIsScheduledIsWithdrawnAgain() {
        Visitor operator = visitors.as("first@o" + stem + ".example");
        operator.open("/operator/page-edit?page=REMARKS");
        field(operator, "本文").fill("来月からの注意");
        field(operator, "改訂履歴").fill("来月から");
        field(operator, "適用する日").fill("2099-01-01");
        button(operator, "公開する").click();
        operator.through(() -> new Question(operator).yes().click());
        Soundness.assertSound(operator, "ja");
        button(operator, "公開予定を取り下げる 注意事項等").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(main(operator)).containsText("「注意事項等」の公開予定を取り下げました。");
        assertThat(main(operator)).not().containsText("公開済み");
        assertThat(main(operator)).containsText("下書きあり");
    }

    private static void write(Visitor operator) {
        operator.open("/operator/pages");
        operator.through(() -> main(operator)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("編集 利用規約"))
                .click());
        assertThat(field(operator, "本文")).hasValue(Pattern.compile("^# 第1条（適用）[\\s\\S]*"));
        field(operator, "本文")
                .fill("# 第1条（適用）\n本規約は、すべての利用者に適用されます。\n\n## 細目\n- 一つ目\n- " + HOSTILE + "\n\n1. 最初に読む\n2. 次に同意する");
        button(operator, "プレビュー").click();
        assertThat(operator.page().locator("#preview")).isVisible();
        assertThat(operator.page().locator("[id='f:shown'] [lang=ja] h3")).hasText("細目");
        assertThat(operator.page().locator("[id='f:shown'] [lang=ja] ul li").last())
                .hasText(HOSTILE);
        Soundness.assertSound(operator, "ja");
        button(operator, "下書きを保存する").click();
        assertThat(main(operator)).containsText("下書きを保存しました。");
        assertThat(main(operator)).containsText("下書きの続きです。");
    }

    private static void publish(Visitor operator) {
        operator.settle();
        button(operator, "公開する").click();
        new Question(operator).yes().click();
        assertThat(operator.page().locator("[id='f:revisionMessage']")).containsText("改訂履歴を、改行せずに500文字以内で入力してください。");
        field(operator, "改訂履歴").fill("細目を加えた");
        main(operator).getByText("利用者全員に、あらためて同意を求める").click();
        button(operator, "公開する").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(operator.page().locator("h1")).hasText("利用規約が改訂されました");
    }

    @Test
    void everybodyReadsWhatHoldsWithItsHistoryAlsoOnPaper() {
        visitor().open("/help/remarks?region=" + region);
        assertThat(main(visitor())).containsText("第三者に閲覧または譲渡することはできません。");
        Soundness.assertSound(visitor(), "ja");
        visitor().open("/help/terms?region=" + region);
        assertThat(main(visitor())).containsText("初版");
        Soundness.assertSound(visitor(), "ja");
        visitor().altered().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor().page().locator("header")).isHidden();
        assertThat(visitor().page().locator("main .app-tabs")).isHidden();
        assertThat(visitor().page().locator("main h2").first()).isVisible();
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.MAIN);
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
