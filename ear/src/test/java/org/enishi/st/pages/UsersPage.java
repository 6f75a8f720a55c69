package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The people whom one may see. */
public final class UsersPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public UsersPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static UsersPage open(Visitor visitor) {
        visitor.open("/organisation/users");
        return new UsersPage(visitor);
    }

    public Locator searchField() {
        return visitor.page().getByRole(AriaRole.SEARCHBOX);
    }

    public void search(String text) {
        searchField().fill(text);
        visitor.through(() -> searchField().press("Enter"));
    }

    public void clear() {
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("条件クリア"))
                .click());
    }

    public Locator rows() {
        return visitor.page().locator("tbody tr");
    }

    /** The names of the people, as the rows show them. */
    public Locator names() {
        return visitor.page().locator("tbody tr > td:first-child");
    }

    /** The page of one person. */
    public Locator link(String name) {
        return visitor.page()
                .locator("tbody")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** How many there are, and which of them are shown. */
    public Locator report() {
        return visitor.page().locator(".ui-paginator-current");
    }

    public Locator pageButton(int number) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(number + "ページ").setExact(true));
    }

    public void turnTo(int number) {
        pageButton(number).click();
        visitor.settle();
    }

    public Locator rowsPerPage() {
        return visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("1ページの行数"));
    }

    public void showRows(String size) {
        rowsPerPage().selectOption(size);
        visitor.settle();
    }
}
