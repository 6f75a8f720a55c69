package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** What a person has been told. */
public final class NoticesPage {

    private final Visitor visitor;

    private NoticesPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static NoticesPage open(Visitor visitor) {
        visitor.open("/notices");
        return new NoticesPage(visitor);
    }

    public Locator items() {
        return visitor.page().getByRole(AriaRole.MAIN).locator("form li");
    }

    public Locator about(String words) {
        return items().filter(new Locator.FilterOptions().setHasText(words));
    }

    public void follow(String words) {
        visitor.through(() -> about(words).getByRole(AriaRole.LINK).first().click());
    }

    public void markRead(String words) {
        visitor.through(() -> about(words)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("既読にする"))
                .click());
    }

    public Locator markAllButton() {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("すべて既読にする"));
    }

    public void markAllRead() {
        visitor.through(() -> markAllButton().click());
    }

    public void showUnreadOnly() {
        showOnly("未読");
    }

    /** @param state or すべて */
    public void showOnly(String state) {
        visitor.through(() -> visitor.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(state).setExact(true))
                .click());
    }
}
