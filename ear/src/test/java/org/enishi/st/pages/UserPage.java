package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.st.Visitor;

/** One person, with what may be done to him. */
public final class UserPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public UserPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** By the link in the list. */
    public static UserPage of(Visitor visitor, String name) {
        UsersPage users = UsersPage.open(visitor);
        visitor.through(() -> users.link(name).click());
        return new UserPage(visitor);
    }

    public List<String> headings() {
        return visitor.page().getByRole(AriaRole.MAIN).locator("h1, h2").allInnerTexts();
    }

    public Locator facts() {
        return visitor.page().locator("dl.app-facts");
    }

    public Locator button(String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    public void choose(String role) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .locator("label")
                .getByText(role, new Locator.GetByTextOptions().setExact(true))
                .click();
        visitor.settle();
    }

    public void press(String label) {
        button(label).click();
        visitor.settle();
    }

    public Question ask(String label) {
        button(label).click();
        return new Question(visitor);
    }

    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public void closeDialog() {
        visitor.through(() -> dialog().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("閉じる"))
                .click());
    }

    public void openHistory() {
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("操作履歴"))
                .last()
                .click());
    }
}
