package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.it.LawPage;
import org.enishi.it.People;
import org.enishi.st.pages.MyPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of the access law, as somebody sees it who may open it: sound in both windows and both languages. */
class ViewsST extends InBrowser {

    private static final LawPage LAW = LawPage.read();
    private static final String JAPANESE_LETTERS = "(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*";
    private static boolean operatorSpeaksEnglish;

    static List<String> viewsOfAdministrators() {
        return LAW.views().stream().filter(view -> LAW.opens(view, "IA")).toList();
    }

    static List<String> viewsOfOperator() {
        return LAW.views().stream()
                .filter(view -> LAW.opens(view, "OP"))
                .filter(view -> !LAW.opens(view, "IA") || view.endsWith("/users"))
                .toList();
    }

    static List<String> viewsOfAnybody() {
        return LAW.views().stream()
                .filter(view -> LAW.opens(view, LawPage.ANYBODY))
                .toList();
    }

    static List<String> views() {
        return LAW.views();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfAdministrators")
    void everyViewOfAnAdministratorIsSound(String view) {
        assertSound(visitors.as(People.INSTITUTION_ADMINISTRATOR), view, "ja");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfOperator")
    void everyViewOfTheOperatorIsSound(String view) {
        News.cannotBeMailedTo("試験 太郎", "views" + view.replace('/', '.') + "@outbox.example", "550 5.1.1 no such user");
        assertSound(visitors.as(People.OPERATOR), view, "ja");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfAnybody")
    void everyViewBeforeSignInIsSound(String view) {
        assertSound(visitor(), view, "ja");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void everyViewIsSoundInEnglish(String view) {
        Visitor operator = visitors.as(People.ENGLISH_OPERATOR);
        if (!operatorSpeaksEnglish) {
            MyPage.open(operator).speak("English");
            operatorSpeaksEnglish = true;
        }
        assertSound(operator, view, "en");
        assertEnglish(operator, view);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfAnybody")
    void everyViewBeforeSignInIsSoundInEnglish(String view) {
        assertSound(visitor(), view + "?language=en", "en");
        assertEnglish(visitor(), view);
    }

    private static void assertSound(Visitor visitor, String view, String language) {
        if (view.equals("/announcement")) {
            visitor.open("/announcements");
            visitor.through(() -> visitor.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click());
        } else {
            assertThat(visitor.open(view).status()).isEqualTo(200);
        }
        Soundness.assertSound(visitor, language);
    }

    /** What the application says is English; what people wrote, and what a language is called in itself, is as it is. */
    private static void assertEnglish(Visitor visitor, String view) {
        String ours = "nav, footer, label, th, button" + (view.equals("/announcement") ? "" : ", h1, h2");
        assertThat(visitor.page().locator(ours).allInnerTexts())
                .filteredOn(text -> text.matches(JAPANESE_LETTERS))
                .isSubsetOf("日本語");
    }
}
