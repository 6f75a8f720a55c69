package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The mail of the system, in the operator's hands. */
public final class OutboxPage {

    private final Visitor visitor;

    private OutboxPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** By typing it into the search field: there may be any number of others. */
    public static OutboxPage find(Visitor visitor, String text) {
        visitor.open("/operator/outbox");
        Locator field = visitor.page().getByLabel("宛先・件名で検索");
        field.fill(text);
        visitor.through(() -> field.press("Enter"));
        return new OutboxPage(visitor);
    }

    public void showOnly(String state) {
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(state).setExact(true))
                .click());
    }

    public Locator rows() {
        return visitor.page().locator("tbody tr");
    }

    public Locator mailTo(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    public Locator subjectOf(String name) {
        return mailTo(name).getByRole(AriaRole.LINK);
    }

    public void read(String name) {
        subjectOf(name).click();
        visitor.settle();
    }

    /** What the mail says. */
    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public Locator retryButton(String name) {
        return mailTo(name).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("再送"));
    }

    /** The question before it is sent again. */
    public Question retry(String name) {
        retryButton(name).click();
        return new Question(visitor);
    }

    public Locator message() {
        return visitor.page().getByRole(AriaRole.ALERT);
    }

    public Locator link(String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
