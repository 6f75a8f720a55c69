package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.MyPage;
import org.enishi.st.pages.Question;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The end of a sign-in, wanted or not: nothing of the person stays on the screen, and nobody wonders what happened. */
class LeavingST extends InBrowser {

    private static final String ENDED = "しばらく操作がなかったか、ほかの画面でログアウトしたか、アカウントの設定が変わったため、サインインが終了しました。もう一度サインインしてください。";

    @AfterEach
    void theClockGoesRightAgain() {
        Enishi.resetClock();
    }

    @Test
    void afterSigningOutTheBackButtonShowsNothingOfThePerson() {
        signIn(visitor(), "/organisation/users");
        visitor().through(() -> visitor().page().getByText("お役立ち情報").click());
        visitor().through(() -> new Shell(visitor()).signOut().click());
        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText("ログアウトしました。");

        visitor().through(() -> visitor().page().goBack());

        assertThat(visitor().place()).startsWith("sign-in?next=");
        assertThat(visitor().page().locator("body")).not().containsText("さん");
    }

    @Test
    void whoSignedOutInOneTabIsToldSoInTheOther() {
        signIn(visitor(), "/mypage");
        Visitor other = visitor().newTab();
        UsersPage users = UsersPage.open(other);
        visitor().through(() -> new Shell(visitor()).signOut().click());

        other.through(() -> users.showRows("25"));

        assertEnded(other);
    }

    @Test
    void formOfTheOtherTabIsNotTakenEither() {
        signIn(visitor(), "/index");
        Visitor other = visitor().newTab();
        MyPage.open(other);
        visitor().through(() -> new Shell(visitor()).signOut().click());

        other.through(() -> other.page().locator("main form button").first().click());

        assertEnded(other);
    }

    @Test
    void afterThirtyIdleMinutesABackgroundRequestLeadsToTheWayIn() {
        signIn(visitor(), "/index");
        UsersPage users = UsersPage.open(visitor());
        new Shell(visitor()).awaitLine();
        Enishi.moveClock(Duration.ofMinutes(31));

        visitor().through(() -> users.showRows("25"));

        assertEnded(visitor());
        Soundness.assertSound(visitor(), "ja");
    }

    @Test
    void afterThirtyIdleMinutesALinkLeadsToTheWayInAndBack() {
        signIn(visitor(), "/index");
        Enishi.moveClock(Duration.ofMinutes(31));
        visitor().through(() -> new Shell(visitor()).entry("ユーザー一覧").click());
        assertEnded(visitor());

        new SignInPage(visitor()).enter(People.LEAVES_IN_THE_BROWSER, People.PASSWORD);

        assertThat(visitor().place()).isEqualTo("organisation/users");
    }

    @Test
    void leavingEverywhereIsAskedFirstAndNoIsTheFirstAnswer() {
        signIn(visitor(), "/index");
        MyPage page = MyPage.open(visitor());
        Question question = page.leaveEverywhere();
        assertThat(question.dialog()).containsText("すべての端末からログアウトします。");
        assertThat(question.no()).isFocused();
        Accessibility.assertNoViolations(visitor());
        visitor().page().keyboard().press("Escape");
        assertThat(question.dialog()).isHidden();
        assertThat(page.leaveEverywhereButton()).isFocused();

        page.leaveEverywhere();
        visitor().through(() -> question.yes().click());

        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText("ログアウトしました。");
    }

    private static void signIn(Visitor visitor, String target) {
        visitor.open(target);
        new SignInPage(visitor).enter(People.LEAVES_IN_THE_BROWSER, People.PASSWORD);
        assertThat(visitor.place()).isEqualTo(target.substring(1));
        new Shell(visitor).awaitLine();
    }

    private static void assertEnded(Visitor visitor) {
        assertThat(visitor.place()).startsWith("sign-in?ended=true");
        assertThat(visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.STATUS))
                .hasText(ENDED);
    }
}
