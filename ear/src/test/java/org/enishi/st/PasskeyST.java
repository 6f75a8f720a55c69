package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A passkey as a browser and a device make and use it. PE-63. */
class PasskeyST extends InBrowser {

    private static final String PERSON = "second@passkeys.example";

    @BeforeAll
    static void anOrganisationOfItsOwn() {
        Enishi.visitor().send("PUT", "/it/members?name=passkeys&password=" + People.PASSWORD);
    }

    @Test
    void aPasskeyIsRegisteredOpensIsAskedForAfterThePasswordAndIsDeleted() {
        Visitor person = visitors.another();
        plugIn(person);
        SignInPage.open(person).enter(PERSON, People.PASSWORD);
        register(person);
        signOut(person);

        button(person, "パスキーでログイン").scrollIntoViewIfNeeded();
        Soundness.assertSound(person, "ja");
        person.through(() -> button(person, "パスキーでログイン").click());
        assertThat(person.place()).isEqualTo("index");
        person.open("/mypage");
        assertThat(person.page().locator("#signInLog")).containsText("サインイン（パスキー）");

        signOut(person);
        SignInPage.open(person).enter(PERSON, People.PASSWORD);
        assertThat(field(person, "確認コード")).isVisible();
        Soundness.assertSound(person, "ja");
        person.through(() -> button(person, "パスキーで確認する").click());
        assertThat(person.place()).isEqualTo("index");

        delete(person);
        signOut(person);
        SignInPage.open(person).enter(PERSON, People.PASSWORD);
        assertThat(person.place()).isEqualTo("index");
    }

    private static void register(Visitor person) {
        person.open("/passkeys");
        Soundness.assertSound(person, "ja");
        field(person, "現在のパスワード").fill(People.PASSWORD);
        person.through(() -> button(person, "パスキーを登録する").click());
        assertThat(field(person, "パスキーの名前")).hasValue("Linux / Chrome");
        field(person, "パスキーの名前").fill("研究室の端末");
        Soundness.assertSound(person, "ja");
        person.through(() -> button(person, "パスキーを作成する").click());
        assertThat(person.page().locator("#codes li")).hasCount(10);
        Soundness.assertSound(person, "ja");
        person.through(() -> person.page().locator("#kept").click());
        assertThat(person.page().locator(".app-keys__key")).hasCount(1);
        assertThat(person.page().locator(".app-keys__key")).containsText("研究室の端末");
        assertThat(person.page().locator(".app-keys__key")).containsText("最終使用日時：未使用");
        Soundness.assertSound(person, "ja");
        refuseASecondOfTheSame(person);
    }

    private static void refuseASecondOfTheSame(Visitor person) {
        field(person, "現在のパスワード").fill(People.PASSWORD);
        person.through(() -> button(person, "パスキーを登録する").click());
        button(person, "パスキーを作成する").click();
        assertThat(person.page().getByText("このパスキーはすでに登録されています。")).isVisible();
    }

    private static void delete(Visitor person) {
        person.open("/passkeys");
        assertThat(person.page().locator(".app-keys__key")).not().containsText("未使用");
        person.through(() -> button(person, "パスキー「研究室の端末」を削除").click());
        Soundness.assertSound(person, "ja");
        field(person, "現在のパスワード").fill(People.PASSWORD);
        person.through(() -> button(person, "このパスキーを削除する").click());
        assertThat(person.page().getByText("パスキーを削除しました。", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        assertThat(person.page().locator(".app-keys__key")).hasCount(0);
    }

    @Test
    void aDeviceThatSaysNoLeavesThePageAsItIsWithAWord() {
        Visitor person = visitors.another();
        plugIn(person);
        SignInPage.open(person);
        person.at(Viewport.PHONE);
        button(person, "パスキーでログイン").click();
        assertThat(person.page().getByText("パスキーを使えませんでした。", new Page.GetByTextOptions().setExact(false)))
                .isVisible();
        assertThat(person.place()).isEqualTo("sign-in");
        Soundness.assertSound(person, "ja");
    }

    /** A device that keeps passkeys and knows its owner. */
    private static void plugIn(Visitor person) {
        CDPSession line = person.alteredContext().newCDPSession(person.page());
        line.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject device = new JsonObject();
        device.add("options", options);
        line.send("WebAuthn.addVirtualAuthenticator", device);
    }

    private static void signOut(Visitor person) {
        person.open("/mypage");
        person.through(() -> new Shell(person).signOut().click());
        assertThat(person.page().getByRole(AriaRole.MAIN)).containsText("ログアウトしました。");
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
