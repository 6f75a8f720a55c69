package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.enishi.it.People;
import org.enishi.st.pages.MyPage;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.Test;

/** Japanese unless somebody wants English, and then English until he wants Japanese again. */
class LanguageST extends InBrowser {

    @Test
    void languageOfAPersonHoldsOnEveryDeviceUntilItIsChanged() {
        Visitor person = visitors.as(People.CHANGES_LANGUAGE);
        MyPage page = MyPage.open(person);
        page.speak("English");
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        assertThat(person.page().locator("h1")).hasText("My page");
        person.open("/index");
        assertThat(person.page().locator("h1")).hasText("Home");

        Visitor elsewhere = visitors.another();
        SignInPage.open(elsewhere).enter(People.CHANGES_LANGUAGE, People.PASSWORD);
        assertThat(elsewhere.page().locator("h1")).hasText("Home");

        MyPage.open(person).speak("日本語");
        assertThat(person.page().locator("h1")).hasText("Myページ");
        elsewhere.open("/index");
        assertThat(elsewhere.page().locator("h1")).hasText("ホーム");
    }

    @Test
    void languageBeforeSignInIsRememberedByTheBrowser() {
        visitor().open("/sign-in");
        visitor().through(() -> visitor().page().getByText("English").click());
        assertThat(visitor().page().locator("html")).hasAttribute("lang", "en");
        visitor().open("/help/faq");
        assertThat(visitor().page().locator("html")).hasAttribute("lang", "en");
        visitor().through(() -> visitor().page().getByText("日本語").click());
        visitor().open("/sign-in");
        assertThat(visitor().page().locator("h1")).hasText("サインイン");
    }

    @Test
    void whatABrowserAsksForDecidesNothing() {
        visitor().alteredContext().setExtraHTTPHeaders(Map.of("Accept-Language", "en-US,en;q=0.9"));
        visitor().open("/sign-in");
        assertThat(visitor().page().locator("html")).hasAttribute("lang", "ja");
    }

    @Test
    void languageThatWeDoNotSpeakIsJapanese() {
        assertThat(visitor().open("/sign-in?language=fr").status()).isEqualTo(200);
        assertThat(visitor().page().locator("html")).hasAttribute("lang", "ja");
    }

    /** PrimeFaces would call it オプションなし, and everything that is chosen a command to choose. */
    @Test
    void whatPrimeFacesSaysInBadJapaneseIsRepaired() {
        visitor().open("/sign-in");
        assertThat(visitor().page().evaluate("PrimeFaces.getLocaleLabel('emptyFilterMessage')"))
                .isEqualTo("該当する選択肢はありません");
        assertThat(visitor().page().evaluate("PrimeFaces.getAriaLabel('selectAll')"))
                .isEqualTo("すべて選択済み");
    }
}
