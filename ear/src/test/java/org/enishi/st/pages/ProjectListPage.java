package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.st.Visitor;

/** Home of a company or an institution: its list of projects. */
public final class ProjectListPage {

    private final Visitor visitor;

    private ProjectListPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static ProjectListPage open(Visitor visitor) {
        visitor.open("/index");
        return new ProjectListPage(visitor);
    }

    /** Where the visitor is already. */
    public static ProjectListPage at(Visitor visitor) {
        return new ProjectListPage(visitor);
    }

    public List<String> columns() {
        return visitor.page().locator("main thead th").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** With what they hold. */
    public List<String> tabs() {
        return visitor.page().locator("main .app-tabs__link").allInnerTexts().stream()
                .map(text -> text.replaceAll("[\\s\\u00a0]+", " ").strip())
                .toList();
    }

    public void tab(String name) {
        visitor.through(() -> visitor.page()
                .locator("main .app-tabs__link")
                .filter(new Locator.FilterOptions().setHasText(name))
                .click());
    }

    public Locator rows() {
        return visitor.page().locator("main tbody tr");
    }

    public Locator row(String title) {
        return rows().filter(new Locator.FilterOptions().setHasText(title));
    }

    public void search(String text) {
        Locator field = visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX);
        field.fill(text);
        visitor.through(() -> field.press("Enter"));
    }

    public void openProject(String title) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(title).setExact(true))
                .click());
    }

    /** The thumb of a project, and what belongs to it. */
    public Thumb thumb(String title) {
        return new Thumb(visitor, row(title).locator(".app-curious"));
    }
}
