package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.enishi.it.Authenticator;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The second step of signing in and the file of people, as a browser shows them. PE-56, PE-63, R30. */
class EntryST extends InBrowser {

    private static final String HOSTILE = "<img src=x onerror=alert(1)>";

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @BeforeAll
    static void anOrganisationOfItsOwn() {
        Enishi.visitor().send("PUT", "/it/members?name=browser&password=" + People.PASSWORD);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void anAuthenticatorIsSetUpAndAskedFor() {
        Visitor person = visitors.as("second@browser.example");
        person.open("/second-factor");
        field(person, "現在のパスワード").fill(People.PASSWORD);
        person.through(() -> button(person, "設定を始める").click());
        Locator picture = person.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("認証アプリに登録するQRコード"));
        assertThat(picture).isVisible();
        assertThat(picture.boundingBox().width).isGreaterThan(150);
        Soundness.assertSound(person, "ja");
        Authenticator authenticator =
                new Authenticator(person.page().locator("#key").innerText());
        field(person, "確認コード").fill(authenticator.code(Instant.now()));
        person.through(() -> button(person, "確認して設定する").click());
        assertThat(person.page().locator("#codes li")).hasCount(10);
        Soundness.assertSound(person, "ja");

        Enishi.moveClock(Duration.ofMinutes(1));
        Visitor again = visitors.another();
        SignInPage.open(again).enter("second@browser.example", People.PASSWORD);
        Locator code = again.page().getByLabel("確認コード", new Page.GetByLabelOptions().setExact(true));
        assertThat(code).isFocused();
        Soundness.assertSound(again, "ja");
        code.fill("000000");
        again.through(() -> button(again, "確認する").click());
        assertThat(again.page().locator("main")).containsText("確認コードが正しくないか");
        code.fill(authenticator.code(Instant.now().plus(Duration.ofMinutes(1))));
        again.through(() -> code.press("Enter"));
        assertThat(again.place()).isEqualTo("index");
    }

    @Test
    void peopleOfAFileAreCheckedThenAddedAndTheirNamesAreOnlyWords() {
        Visitor administrator = visitors.as("first@browser.example");
        administrator.altered().onDialog(dialog -> {
            throw new AssertionError("a name opened a dialog: " + dialog.message());
        });
        check(administrator);

        Locator rows = administrator.page().locator("tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText(HOSTILE);
        assertThat(rows.nth(2)).containsText("値が不正");
        assertThat(administrator.page().getByText("管理者権限のユーザが1名含まれています。")).isVisible();
        Soundness.assertSound(administrator, "ja");
        rows.nth(1).getByRole(AriaRole.CHECKBOX).uncheck();
        administrator.settle();
        administrator.through(() -> button(administrator, "登録を実行する").click());
        assertThat(administrator.page().getByText("登録が終わりました")).isVisible(PATIENTLY);
        assertThat(administrator.page().getByText("1名を登録しました。")).isVisible();
        Soundness.assertSound(administrator, "ja");
        UsersPage users = UsersPage.open(administrator);
        assertThat(users.link(HOSTILE + " 太郎")).isVisible();
        assertThat(users.link("高岡 花子")).not().isVisible();
    }

    private static void check(Visitor administrator) {
        administrator.open("/organisation/user-import");
        String file = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n"
                + HOSTILE + " 太郎,たかおか たろう,taro@browser.example,管理者権限\r\n"
                + "高岡 花子,たかおか はなこ,hanako@browser.example,一般権限\r\n"
                + "高岡 次郎,たかおか じろう,jiro@elsewhere.example,一般権限\r\n";
        administrator
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("people.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        administrator.through(() -> button(administrator, "内容を確認する").click());
    }

    @Test
    void theOwnPageIsSoundWithAllItsParts() {
        Visitor person = visitors.as("first@browser.example");
        person.open("/mypage");
        assertThat(person.page().locator("#openSignIns")).containsText("この端末");
        assertThat(person.page().locator("#openSignIns")).containsText("Chrome");
        Soundness.assertSound(person, "ja");
    }

    private static Locator field(Visitor visitor, String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator button(Visitor visitor, String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
