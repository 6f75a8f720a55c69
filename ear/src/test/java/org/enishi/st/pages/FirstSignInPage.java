package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The three steps of whoever comes for the first time. */
public final class FirstSignInPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public FirstSignInPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator step() {
        return visitor.page().locator("main h2").first();
    }

    public Locator password() {
        return visitor.page().getByLabel("新しいパスワード", new Page.GetByLabelOptions().setExact(true));
    }

    public Locator button(String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    public void press(String label) {
        visitor.through(() -> button(label).click());
    }
}
