package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.st.Visitor;

/** One project, as either side sees it. */
public final class ProjectPage {

    private final Visitor visitor;

    public ProjectPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static ProjectPage ofCompany(Visitor visitor, String id) {
        visitor.open("/corporate/projects/" + id);
        return new ProjectPage(visitor);
    }

    public static ProjectPage ofInstitution(Visitor visitor, String id) {
        visitor.open("/academic/projects/" + id);
        return new ProjectPage(visitor);
    }

    public Locator main() {
        return visitor.page().locator("main");
    }

    public Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The buttons and links that act, as they are called. */
    public List<String> acts() {
        return main().locator(".app-surface > .app-actions > :visible, .app-standing > .app-actions > :visible")
                .allInnerTexts();
    }

    /** Opens the question before an act. */
    public Locator ask(String act) {
        button(act).click();
        visitor.settle();
        Locator dialog = visitor.page().locator(".ui-dialog:visible");
        dialog.waitFor();
        return dialog;
    }

    /** Says yes to the question; the button is called like the act. */
    public void confirm(Locator dialog, String act) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        visitor.settle();
    }

    /** The same, where the page is loaded again. */
    public void confirmAndReturn(Locator dialog, String act) {
        visitor.through(() -> dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click());
    }

    public void reload() {
        visitor.through(() -> visitor.page().reload());
    }

    public void settle() {
        visitor.settle();
    }

    public Locator message() {
        return visitor.page().locator(".app-message:visible").first();
    }

    public Thumb thumb() {
        return new Thumb(visitor, main().locator(".app-curious"));
    }

    public void follow(String link) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click());
    }
}
