package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.enishi.it.People;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything without a mouse, and with a Japanese input method. */
class KeyboardST extends InBrowser {

    private static final String ENTER = "e => !e.dispatchEvent(new KeyboardEvent('keydown',"
            + " {key: 'Enter', code: 'Enter', keyCode: %d, isComposing: %b, bubbles: true, cancelable: true}))";

    /** Of a choice the box is marked, for its input is only there for readers aloud. */
    private static final String MARK = "() => { const focused = document.activeElement;"
            + " const box = focused.closest('.ui-radiobutton, .ui-chkbox');"
            + " return getComputedStyle(box ? box.querySelector('[class*=-box]') : focused).outlineStyle; }";

    @Test
    void skipLinkIsTheFirstStopAndLeadsPastTheMenu() {
        Visitor visitor = visitors.as(People.OPERATOR);
        Keys keys = new Keys(visitor);
        visitor.open("/organisation/users");
        Locator skip = new Shell(visitor).skipLink();
        keys.press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        keys.press("Enter");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).isFocused();
        keys.press("Tab");
        assertThat(visitor.page().getByRole(AriaRole.MAIN).locator(":focus")).isVisible();
    }

    @Test
    void fromSignInToTheSecondPageOfASearchAndOutAgain() {
        Keys keys = new Keys(visitor());
        SignInPage signIn = SignInPage.open(visitor());
        keys.type(People.ENTERS_BY_KEYBOARD);
        keys.tabTo(signIn.password());
        keys.type(People.PASSWORD);
        keys.pressThrough("Enter");

        Shell shell = new Shell(visitor());
        keys.tabTo(shell.entry("ユーザー一覧"));
        keys.pressThrough("Enter");
        UsersPage users = new UsersPage(visitor());
        keys.tabTo(users.searchField());
        keys.type("example");
        keys.pressThrough("Enter");
        keys.tabTo(users.pageButton(2));
        keys.press("Enter");
        visitor().settle();
        assertThat(users.pages()).containsText("51～100件");
        assertThat(users.pageButton(2)).isFocused();

        keys.tabBackTo(shell.signOut());
        keys.pressThrough("Enter");
        assertThat(visitor().place()).isEqualTo("sign-in?left=true");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/index", "/organisation/users", "/mypage", "/notices", "/operator/outbox", "/help/faq"})
    void whateverHasTheFocusIsMarked(String view) {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.open(view);
        Keys keys = new Keys(visitor);
        List<Object> unmarked = new ArrayList<>();
        keys.press("Tab");
        do {
            if (!visitor.page().evaluate(MARK).equals("solid")) {
                unmarked.add(visitor.page().evaluate("document.activeElement.outerHTML"));
            }
            keys.press("Tab");
        } while (!(Boolean) visitor.page().evaluate("document.activeElement === document.body"));
        assertThat(unmarked).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(booleans = {true, false})
    void enterThatEndsAConversionSendsNothing(boolean composing) {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        users.searchField().fill("ふじさわ");
        // Safari says by the code of the key what others say by the flag.
        boolean stopped = (Boolean) users.searchField().evaluate(ENTER.formatted(composing ? 13 : 229, composing));
        assertThat(stopped).isTrue();
        assertThat(visitor.place()).isEqualTo("organisation/users");
    }

    @Test
    void enterAfterTheConversionSends() {
        UsersPage users = UsersPage.open(visitors.as(People.OPERATOR));
        assertThat((Boolean) users.searchField().evaluate(ENTER.formatted(13, false)))
                .as("stopped")
                .isFalse();
    }
}
