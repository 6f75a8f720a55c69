package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.enishi.it.People;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.Test;

/** Coming in: in one go when all is right, calmly when it is not. */
class SignInST extends InBrowser {

    private static final String NOBODY = "nobody@nowhere.example";
    private static final String REFUSED = "サインインできませんでした。メールアドレスとパスワードを確かめて、もう一度入力してください。";

    @Test
    void afterAWrongPasswordOneCalmSentenceAsksForItAgain() {
        SignInPage page = SignInPage.open(visitor());
        page.enter(NOBODY, "wrong");
        assertThat(visitor().page().getByRole(AriaRole.ALERT).filter(sentences()))
                .hasText(REFUSED);
        assertThat(page.login()).hasValue(NOBODY);
        assertThat(page.password()).hasValue("");
        assertThat(page.password()).isFocused();
        assertThat(page.password()).hasAccessibleDescription(REFUSED);
        Soundness.assertSound(visitor(), "ja");
    }

    @Test
    void firstKeyGoesIntoTheFirstField() {
        SignInPage page = SignInPage.open(visitor());
        visitor().page().keyboard().type("a");
        assertThat(page.login()).hasValue("a");
    }

    @Test
    void enterSignsIn() {
        SignInPage page = SignInPage.open(visitor()).type(People.LEAVES_IN_THE_BROWSER, People.PASSWORD);
        visitor().through(() -> page.password().press("Enter"));
        assertThat(visitor().place()).isEqualTo("index");
    }

    @Test
    void doubleClickSignsInOnce() {
        List<String> sent = requestsSent();
        SignInPage page = SignInPage.open(visitor()).type(NOBODY, "wrong");
        visitor().through(() -> page.button().dblclick());
        assertThat(sent).hasSize(1);
    }

    @Test
    void passwordCanBeShownAndHidden() {
        SignInPage page = SignInPage.open(visitor()).type(NOBODY, "wrong");
        var reveal = visitor().page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示"));
        reveal.click();
        assertThat(page.password()).hasAttribute("type", "text");
        assertThat(reveal).hasAttribute("aria-pressed", "true");
        reveal.click();
        assertThat(page.password()).hasAttribute("type", "password");
        assertThat(page.password()).hasValue("wrong");
    }

    @Test
    void deepLinkReturnsToItsTargetEvenAfterAWrongPassword() {
        visitor().open("/organisation/users?q=%E8%97%A4&size=25");
        SignInPage page = new SignInPage(visitor());
        page.enter(NOBODY, "wrong");
        page.enter(People.LEAVES_IN_THE_BROWSER, People.PASSWORD);
        assertThat(visitor().place()).isEqualTo("organisation/users?q=%E8%97%A4&size=25");
    }

    @Test
    void languageChosenBeforeSignInKeepsTheTarget() {
        visitor().open("/organisation/users");
        visitor().through(() -> visitor().page().getByText("English").click());
        visitor().through(() -> visitor().page().getByText("日本語").click());
        new SignInPage(visitor()).enter(People.LEAVES_IN_THE_BROWSER, People.PASSWORD);
        assertThat(visitor().place()).isEqualTo("organisation/users");
    }

    @Test
    void pageThatWaitsOverNightIsReadyInTheMorning() {
        visitor().altered().clock().install();
        SignInPage page = SignInPage.open(visitor());
        visitor().through(() -> visitor().page().clock().fastForward("12:00:00"));
        visitor().page().clock().resume();
        assertThat(page.button()).isVisible();
    }

    @Test
    void pageInWhichSomebodyTypesWaits() {
        visitor().altered().clock().install();
        List<String> asked = new ArrayList<>();
        SignInPage page = SignInPage.open(visitor());
        page.password().pressSequentially("typed");
        visitor().altered().onRequest(request -> asked.add(request.url()));
        visitor().page().clock().fastForward("12:00:00");
        assertThat(page.password()).hasValue("typed");
        assertThat(asked).isEmpty();
    }

    private List<String> requestsSent() {
        List<String> sent = new ArrayList<>();
        visitor().altered().onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        return sent;
    }

    /** PrimeFaces keeps an empty place for the message of each field. */
    private static Locator.FilterOptions sentences() {
        return new Locator.FilterOptions().setHasText("。");
    }
}
