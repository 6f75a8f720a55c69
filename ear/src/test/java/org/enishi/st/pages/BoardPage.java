package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.st.Visitor;

/** 在席ボード and the dialog of the own card. */
public final class BoardPage {

    private final Visitor visitor;

    private BoardPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static BoardPage open(Visitor visitor) {
        visitor.open("/presence");
        return new BoardPage(visitor);
    }

    /** From any page. */
    public static BoardPage of(Visitor visitor) {
        return new BoardPage(visitor);
    }

    public Locator cards() {
        return visitor.page()
                .getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("在席ボード"))
                .getByRole(AriaRole.LISTITEM);
    }

    public Locator card(String name) {
        return cards().filter(new Locator.FilterOptions().setHasText(name));
    }

    /** The whole card of a colleague. */
    public Locator linkTo(String name) {
        return card(name)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator chip() {
        return visitor.page()
                .getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("自分の在席状況"));
    }

    public void press(String label) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click());
    }

    /** By a click on the own card. */
    public Locator dialog() {
        cards().first().getByRole(AriaRole.BUTTON).click();
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public Locator reason() {
        return visitor.page().getByLabel("離席事由", new Page.GetByLabelOptions().setExact(true));
    }

    public Locator end() {
        return visitor.page().getByLabel("いつまで");
    }

    public Locator time() {
        return visitor.page().getByLabel("時刻", new Page.GetByLabelOptions().setExact(true));
    }

    public List<String> buttons() {
        return visitor.page()
                .getByRole(AriaRole.DIALOG)
                .locator(".app-actions button")
                .allInnerTexts();
    }

    public void leave(String wanted) {
        dialog();
        reason().selectOption(wanted);
        press("保存");
    }
}
