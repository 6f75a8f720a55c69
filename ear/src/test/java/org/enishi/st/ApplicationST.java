package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.enishi.it.People;
import org.enishi.st.pages.ApplyPage;
import org.enishi.st.pages.Question;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.Test;

/** From the public form to the first day of a new organisation, or to its rejection. ORG-05, ORG-06. */
class ApplicationST extends InBrowser {

    private static final String PASSWORD = "ninjin tamago yane 42";

    private final String stem = "st" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "株式会社 " + stem;
    private final String mail = "yamada@" + stem + ".example";

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        visitor().open("/apply");
        Soundness.assertSound(visitor(), "ja");
        ApplyPage page = new ApplyPage(visitor());
        page.field("名称").fill(name);
        page.field("法人番号").fill("1234567890123");
        page.send();

        assertThat(page.field("名称")).hasValue(name);
        assertThat(page.field("法人番号")).hasValue("1234567890123");
        assertThat(page.field("法人番号"))
                .hasAccessibleDescription(java.util.regex.Pattern.compile("法人番号が正しくありません。13桁の数字をご確認ください。"));
        Soundness.assertSound(visitor(), "ja");
    }

    @Test
    void anOrganisationAppliesIsApprovedAndItsFirstAdministratorComesIn() {
        apply();
        Visitor operator = visitors.as(People.OPERATOR);
        openApplication(operator);
        button(operator, "審査を始める").click();
        operator.settle();
        recordDomain(operator);
        Soundness.assertSound(operator, "ja");
        button(operator, "承認する").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(operator.page().getByRole(AriaRole.MAIN)).containsText("承認しました。");

        assertThat(Letters.to(mail, "承認されました")).contains("初回ログインのご案内を別のメールでお送りします。");
        comeIn();
        visitor().open("/organisation/about");
        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText(name);
        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText("お申し込みの承認");
        Soundness.assertSound(visitor(), "ja");

        operator.open("/operator/organisations?q=" + stem);
        Soundness.assertSound(operator, "ja");
        operator.through(() -> link(operator, name).click());
        Soundness.assertSound(operator, "ja");
        stop(operator);
        assertThat(Letters.to(mail, "組織の利用が停止されました")).contains("理由：規約違反のため");
        visitor().open("/organisation/about");
        assertThat(visitor().place()).startsWith("sign-in");
    }

    @Test
    void whoIsRejectedReadsWhyInAMail() {
        apply();
        Visitor operator = visitors.as(People.OPERATOR);
        openApplication(operator);
        button(operator, "審査を始める").click();
        operator.settle();
        operator.page().getByLabel("否認の理由").fill("対象地域外のため");
        button(operator, "否認する").click();
        operator.through(() -> new Question(operator).yes().click());

        assertThat(operator.page().getByRole(AriaRole.MAIN)).containsText("否認しました。");
        Soundness.assertSound(operator, "ja");
        assertThat(Letters.to(mail, "審査結果")).contains("理由：対象地域外のため");
    }

    private void apply() {
        visitor().open("/help/application");
        visitor().through(() -> link(visitor(), "お申し込みはこちら").click());
        new ApplyPage(visitor()).fill(name, mail).send();
        assertThat(visitor().place()).isEqualTo("apply?sent=1");
        Soundness.assertSound(visitor(), "ja");
        visitor().open(Letters.linkIn(Letters.to(mail, "受け付けました")));
        Soundness.assertSound(visitor(), "ja");
        visitor().through(() -> button(visitor(), "メールアドレスを確認する").click());
        assertThat(visitor().page().getByRole(AriaRole.STATUS)).containsText("メールアドレスを確認しました。");
    }

    private void openApplication(Visitor operator) {
        operator.open("/operator/applications?q=" + stem);
        Soundness.assertSound(operator, "ja");
        operator.through(() -> link(operator, name).click());
        Soundness.assertSound(operator, "ja");
    }

    private static void recordDomain(Visitor operator) {
        Locator form = operator.page().locator("[id='checkForm']");
        form.getByText("ドメインの管理").click();
        form.getByText("書類").click();
        operator.page()
                .getByLabel("内容", new Page.GetByLabelOptions().setExact(true))
                .fill("登記事項証明書を確認");
        button(operator, "記録する").click();
        operator.settle();
        assertThat(button(operator, "承認する")).isEnabled();
    }

    private void comeIn() {
        String letter = Letters.to(mail, "アカウント登録");
        String initial = Letters.after(letter, "初回ログインパスワード：");
        SignInPage.open(visitor()).enter(mail, initial);
        visitor()
                .page()
                .getByLabel("新しいパスワード", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        visitor()
                .through(() ->
                        visitor().page().locator("[id='passwordForm:choose']").click());
        visitor()
                .through(
                        () -> visitor().page().locator("[id='termsForm:agree']").click());
        visitor()
                .through(() ->
                        visitor().page().locator("[id='profileForm:confirm']").click());
        visitor().open("/index");
        assertThat(visitor().place()).isEqualTo("index");
    }

    private static void stop(Visitor operator) {
        operator.page().getByLabel("理由").fill("規約違反のため");
        operator.page().locator("[id='f:stop']").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(operator.page().getByRole(AriaRole.MAIN)).containsText("利用停止にしました。");
    }

    private static Locator button(Visitor visitor, String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator link(Visitor visitor, String label) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(label));
    }
}
