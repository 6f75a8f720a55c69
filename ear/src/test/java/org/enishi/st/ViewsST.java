package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.enishi.it.Enishi;
import org.enishi.it.LawPage;
import org.enishi.it.ObjectPages;
import org.enishi.it.People;
import org.enishi.st.pages.MyPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every view of the access law, as somebody sees it who may open it: sound in both windows and both languages. */
class ViewsST extends InBrowser {

    private static final LawPage LAW = LawPage.read();

    /** Views of one project stand at addresses that name it; ProjectLifeST looks at them from both sides. */
    private static final String OF_ONE_PROJECT = "/matching/";

    /** No list leads there from the demo; OperatorProjectsST looks at it. */
    private static final String OF_ONE_ROOM = "/operator/incident";

    private static final List<String> USUAL_READERS = List.of("IA", "OP", "CA", "SA", "IG", "CG", "SG");
    private static final String JAPANESE_LETTERS = "(?s).*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}].*";
    private static boolean operatorSpeaksEnglish;

    /** One reader is enough, but the operator sees more columns of the users than others. */
    static Stream<Arguments> viewsAndReaders() {
        Stream<Arguments> all = LAW.views().stream()
                .filter(view -> !view.startsWith(OF_ONE_PROJECT) && !view.equals(OF_ONE_ROOM))
                .map(view -> Arguments.of(view, readerOf(view)));
        return Stream.concat(all, Stream.of(Arguments.of("/organisation/users", "OP")));
    }

    private static String readerOf(String view) {
        return USUAL_READERS.stream()
                .filter(reader -> LAW.opens(view, reader))
                .findFirst()
                .orElseThrow();
    }

    static Stream<String> viewsOfOperator() {
        return LAW.views().stream().filter(view -> LAW.opens(view, "OP") && !view.equals(OF_ONE_ROOM));
    }

    static Stream<String> viewsOfAnybody() {
        return LAW.views().stream().filter(view -> LAW.opens(view, LawPage.ANYBODY));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("viewsAndReaders")
    void everyViewIsSound(String view, String reader) {
        if (view.equals("/operator/outbox")) {
            News.cannotBeMailedTo("試験 太郎", UUID.randomUUID() + "@outbox.example", "550 5.1.1 no such user");
        }
        if (view.startsWith("/operator/application")) {
            somebodyApplies();
        }
        assertSound(visitors.as(People.of(reader)), view, Soundness::assertSound, "ja");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfAnybody")
    void everyViewBeforeSignInIsSound(String view) {
        assertSound(visitor(), view, Soundness::assertSound, "ja");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfOperator")
    void everyViewOfTheOperatorIsSoundInEnglish(String view) {
        if (view.startsWith("/operator/application")) {
            somebodyApplies();
        }
        Visitor operator = visitors.as(People.ENGLISH_OPERATOR);
        if (!operatorSpeaksEnglish) {
            MyPage.open(operator).speak("English");
            operatorSpeaksEnglish = true;
        }
        assertSound(operator, view, Soundness::assertSoundTranslation, "en");
        assertEnglish(operator, view);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("viewsOfAnybody")
    void everyViewBeforeSignInIsSoundInEnglish(String view) {
        assertSound(visitor(), view + "?language=en", Soundness::assertSoundTranslation, "en");
        assertEnglish(visitor(), view);
    }

    private static void somebodyApplies() {
        Enishi.visitor().send("PUT", "/it/applicants?name=views-" + UUID.randomUUID());
    }

    private static void assertSound(
            Visitor visitor, String view, BiConsumer<Visitor, String> assertion, String language) {
        String list = ObjectPages.LISTS.get(view);
        String address = list == null ? view : ObjectPages.at(view, firstLinkOf(visitor, list));
        assertThat(visitor.open(address).status()).isEqualTo(200);
        assertion.accept(visitor, language);
    }

    private static String firstLinkOf(Visitor visitor, String list) {
        visitor.open(list);
        return visitor.page()
                .getByRole(AriaRole.MAIN)
                .locator(ObjectPages.LINKS)
                .first()
                .getAttribute("href");
    }

    /** What the application says is English; what people wrote, and what a language is called in itself, is as it is. */
    private static void assertEnglish(Visitor visitor, String view) {
        // The head of a row is what somebody has called it.
        String ours = "nav, footer, label, th:not([scope=row]), button"
                + (ObjectPages.LISTS.containsKey(view) ? "" : ", h1, h2");
        assertThat(visitor.page().locator(ours).allInnerTexts())
                .filteredOn(text -> text.matches(JAPANESE_LETTERS))
                .isSubsetOf("日本語");
    }
}
