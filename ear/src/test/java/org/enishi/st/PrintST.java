package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.enishi.it.People;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On paper: what the page is about, all of it, and nothing that could only be clicked. */
class PrintST extends InBrowser {

    @Test
    void listIsPrintedWithoutWhatSurroundsIt() {
        Visitor visitor = print("/organisation/users");
        Page page = visitor.page();
        for (String useless :
                new String[] {"header", "nav", "footer", ".app-skip", "form[role=search]", ".ui-paginator"}) {
            assertThat(page.locator(useless).first()).isHidden();
        }
        assertThat(page.locator("h1")).isVisible();
        UsersPage users = new UsersPage(visitor);
        assertThat(users.rows()).hasCount(50);
        assertThat(users.names().last()).isVisible();
    }

    @Test
    void noRowIsCutOffByAWindowInThePage() {
        Page page = print("/organisation/users").page();
        Object windows = page.evaluate("[...document.querySelectorAll('main *:not(.app-aloud)')].filter(e =>"
                + " getComputedStyle(e).overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1)"
                + ".map(e => e.outerHTML.slice(0, 200))");
        assertThat((List<?>) windows).isEmpty();
    }

    @Test
    void announcementIsPrintedWithoutWhatSurroundsIt() {
        Page page = print("/links").page();
        assertThat(page.locator("header")).isHidden();
        assertThat(page.locator("main nav")).isHidden();
        assertThat(page.locator("main h3").first()).isVisible();
    }

    /** DIR-10, PE-45: the plan of who takes a call, and the numbers of everybody. */
    @ParameterizedTest
    @CsvSource({"/presence/directory, #directory tbody tr", "/presence/call-flows, main section li"})
    void theTelephoneBookAndThePlanOfCallsArePrintedWithoutWhatSurroundsThem(String path, String line) {
        Page page = print(People.COMPANY_ADMINISTRATOR, path).page();
        for (String useless : new String[] {"header", "footer", "main .app-head__actions"}) {
            assertThat(page.locator(useless)).isHidden();
        }
        assertThat(page.locator("main nav:visible, main form:visible")).hasCount(0);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator(line).first()).isVisible();
        assertThat(page.locator(line).last()).isVisible();
    }

    private Visitor print(String path) {
        return print(People.OPERATOR, path);
    }

    private Visitor print(String who, String path) {
        Visitor visitor = visitors.as(who);
        visitor.open(path);
        visitor.altered().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return visitor;
    }
}
