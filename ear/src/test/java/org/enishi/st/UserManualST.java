package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.Enishi;
import org.enishi.it.MailBox;
import org.enishi.it.People;
import org.enishi.st.pages.FirstSignInPage;
import org.enishi.st.pages.Question;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UserAddPage;
import org.enishi.st.pages.UserPage;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The manual ユーザ追加編, from page to page and label by label. USR-05 to USR-09, USR-16 to USR-27, USR-29, USR-30. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UserManualST extends InBrowser {

    private static final String OWN = "ninjin tamago yane 42";
    private static final String ADMINISTRATOR = "first@manual.example";
    private static final String ADDRESS = "hanako@manual.example";
    private static final String NAME = "高岡 花子";

    @BeforeAll
    static void anOrganisationOfItsOwn() {
        Enishi.visitor().send("PUT", "/it/members?name=manual&password=" + People.PASSWORD);
    }

    @Test
    @Order(1)
    void somebodyIsAdded() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        administrator.open("/index");
        administrator.through(() -> new Shell(administrator).entry("ユーザー一覧").click());
        assertThat(administrator.page().locator("thead")).containsText("メールアドレス");
        administrator.through(() -> administrator
                .page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("ユーザ追加").setExact(true))
                .click());

        UserAddPage form = new UserAddPage(administrator);
        assertThat(form.field("名前")).hasAttribute("placeholder", "名前を入力");
        assertThat(form.field("一般権限")).isChecked();
        assertThat(form.field("管理者権限")).not().isChecked();
        form.type(NAME, "たかおか はなこ", "hanako@elsewhere.example");
        assertThat(form.message()).containsText("値が不正です（管理者と同じドメインのメールアドレスを入力してください");
        form.add();
        assertThat(form.message()).containsText("値が不正です（管理者と同じドメインのメールアドレスを入力してください");
        assertThat(form.field("メールアドレス")).isFocused();
        Soundness.assertSound(administrator, "ja");
        form.type(NAME, "たかおか はなこ", ADDRESS);
        assertThat(form.message()).isEmpty();
        form.add();

        assertThat(form.dialog()).containsText("ユーザ追加");
        assertThat(form.dialog()).containsText("ユーザ追加に成功しました");
        assertThat(form.dialog()).containsText("追加したユーザーにログイン情報メールが送信されています。");
        Soundness.assertSound(administrator, "ja");
        administrator.through(() -> form.dialog()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("閉じる"))
                .click());
        assertThat(new UsersPage(administrator).link(NAME)).isVisible();
    }

    @Test
    @Order(2)
    void theFirstPasswordIsIssuedAgain() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        UserPage page = UserPage.of(administrator, NAME);
        assertThat(page.headings()).containsExactly("ユーザ情報", NAME, "権限設定", "パスワード設定");
        assertThat(page.facts()).containsText("名前");
        assertThat(page.facts()).containsText("名前 (かな)");
        assertThat(page.facts()).containsText(ADDRESS);
        assertThat(administrator.page().getByText("初回ログインパスワードを再発行する")).isVisible();
        page.press("再発行する");
        assertThat(page.dialog()).containsText("ユーザ設定変更");
        assertThat(page.dialog()).containsText("パスワードを再発行しました");
        page.closeDialog();
        assertThat(page.dialog()).not().isVisible();
        assertThat(MailBox.of(ADDRESS).passwordInMail(2))
                .isNotEqualTo(MailBox.of(ADDRESS).passwordInMail(1));
    }

    @Test
    @Order(3)
    void thePersonComesInWithTheMailedPassword() {
        SignInPage.open(visitor()).enter(ADDRESS, MailBox.of(ADDRESS).passwordInMail(2));
        FirstSignInPage page = new FirstSignInPage(visitor());
        assertThat(page.step()).hasText("1／3　新しいパスワード");
        Soundness.assertSound(visitor(), "ja");
        page.password().fill("short");
        page.press("次へ");
        assertThat(visitor().page().locator("main")).containsText("15文字以上");
        page.password().fill(OWN);
        page.press("次へ");
        assertThat(page.step()).hasText("2／3　利用規約");
        Soundness.assertSound(visitor(), "ja");
        visitor().open("/organisation/users");
        assertThat(visitor().place()).as("before it is done").isEqualTo("first-sign-in");
        page.press("利用規約に同意して次へ");
        assertThat(page.step()).hasText("3／3　登録情報の確認");
        Soundness.assertSound(visitor(), "ja");
        page.press("確認して利用を始める");
        assertThat(visitor().place()).isEqualTo("index");
        assertThat(new Shell(visitor()).identity()).isEqualTo("manual " + NAME + "さん");
    }

    @Test
    @Order(4)
    void thePermissionIsChangedOnlyWhereItDiffers() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        UserPage page = UserPage.of(administrator, NAME);
        assertThat(page.button("再発行する")).not().isVisible();
        assertThat(administrator.page().getByText("「パスワードを忘れた方」")).isVisible();
        assertThat(administrator.page().getByText("企業：管理者（経営者、現場責任者）")).isVisible();
        assertThat(page.button("変更する")).isDisabled();
        page.choose("管理者権限");
        assertThat(page.button("変更する")).isEnabled();
        page.choose("一般権限");
        assertThat(page.button("変更する")).isDisabled();
        page.choose("管理者権限");
        page.press("変更する");
        assertThat(page.dialog()).containsText("ユーザ設定変更");
        Soundness.assertSound(administrator, "ja");
        page.closeDialog();
        assertThat(page.button("変更する")).isDisabled();
        page.openHistory();
        assertThat(administrator.page().locator("#history tbody")).containsText("権限設定の変更");
        assertThat(administrator.page().locator("#history tbody")).containsText("管理者権限");
        Soundness.assertSound(administrator, "ja");
    }

    @Test
    @Order(5)
    void thePersonIsDeletedAndAddedAgain() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        UserPage page = UserPage.of(administrator, NAME);
        Question question = page.ask("削除");
        assertThat(question.dialog()).containsText(NAME + "さんのアカウントを削除します");
        assertThat(question.no()).isFocused();
        administrator.through(() -> question.yes().click());
        assertThat(new UsersPage(administrator).link(NAME)).not().isVisible();

        administrator.open("/organisation/users-deleted");
        assertThat(administrator.page().locator("#deleted tbody")).containsText(NAME);
        Soundness.assertSound(administrator, "ja");
        UserAddPage form = UserAddPage.open(administrator).type(NAME, "たかおか はなこ", ADDRESS);
        assertThat(form.button("以前のアカウントを復元")).isVisible();
        Soundness.assertSound(administrator, "ja");
        form.add();
        administrator.through(() -> form.button("新しいアカウントとして追加する").click());
        assertThat(form.dialog()).containsText("ユーザ追加に成功しました");
        assertThat(MailBox.of(ADDRESS).passwordInMail(5))
                .isNotEqualTo(MailBox.of(ADDRESS).passwordInMail(2));
    }

    @Test
    @Order(7)
    void whoeverIsMissedComesBackAsHeWas() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        UserPage page = UserPage.of(administrator, "高岡 次郎");
        administrator.through(() -> page.ask("削除").yes().click());
        UserAddPage form = UserAddPage.open(administrator).type("高岡 次郎", "たかおか じろう", "jirou@manual.example");
        administrator.through(() -> form.button("以前のアカウントを復元").click());
        assertThat(administrator.place()).startsWith("organisation/user?id=");
        assertThat(administrator.page().getByText("高岡 次郎さんを復元しました。")).isVisible();
        assertThat(UsersPage.open(administrator).link("高岡 次郎")).isVisible();
    }

    @Test
    @Order(6)
    void somebodyIsAddedWithoutAMouse() {
        Visitor administrator = visitors.as(ADMINISTRATOR);
        UserAddPage form = UserAddPage.open(administrator);
        Keys keys = new Keys(administrator);
        keys.tabTo(form.field("名前"));
        keys.type("高岡 次郎");
        keys.tabTo(form.field("名前 (かな)"));
        keys.type("たかおか じろう");
        keys.tabTo(form.field("メールアドレス"));
        keys.type("jirou@manual.example");
        keys.tabTo(form.field("一般権限"));
        keys.press("ArrowRight");
        administrator.settle();
        keys.tabTo(form.button("追加する"));
        keys.pressThrough("Enter");
        assertThat(form.dialog()).containsText("ユーザ追加に成功しました");
        Locator close = form.dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("閉じる"));
        keys.tabTo(close);
        keys.pressThrough("Enter");
        assertThat(new UsersPage(administrator).link("高岡 次郎")).isVisible();
    }
}
