package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.enishi.st.Visitor;

/** What surrounds every page: header, menu, footer, the line that tells of trouble. */
public final class Shell {

    /** Without what is inside: an icon, a count, the entries of a group. */
    private static final String OWN_TEXT =
            "all => all.map(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join('').trim())";

    private final Visitor visitor;

    public Shell(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator menu() {
        return visitor.page()
                .getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName("メニュー").setExact(true));
    }

    /** As they are read, in their order; groups as one entry. */
    public List<String> menuLabels() {
        return texts(menu().locator("> ul > li > a, > ul > li > details > summary"));
    }

    public Locator group(String label) {
        return menu().locator("summary").filter(new Locator.FilterOptions().setHasText(label));
    }

    public List<String> groupLabels() {
        return texts(menu().locator("details :is(a, button)"));
    }

    public Locator entry(String label) {
        return menu().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    public List<String> headerLabels() {
        return texts(visitor.page().getByRole(AriaRole.BANNER).locator("div > ul a"));
    }

    public String identity() {
        return visitor.page().getByRole(AriaRole.BANNER).locator("p").innerText();
    }

    public Locator notices() {
        return visitor.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("新着通知"));
    }

    /** Until the page hears news: what comes to an end before would be complained of by the browser. */
    public void awaitLine() {
        visitor.page()
                .locator("[data-push][data-line=open]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    public Locator signOut() {
        return visitor.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("ログアウト"));
    }

    public List<String> footerLabels() {
        return texts(visitor.page().getByRole(AriaRole.CONTENTINFO).locator("a"));
    }

    public Locator skipLink() {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("本文へ移動"));
    }

    /** The line that says what the page is doing, or why it could not. */
    public Locator status() {
        return visitor.page().locator("#appStatus[role=status]");
    }

    @SuppressWarnings("unchecked")
    private static List<String> texts(Locator elements) {
        return (List<String>) elements.evaluateAll(OWN_TEXT);
    }
}
