package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The mail of the system, in the operator's hands. */
public final class OutboxPage {

    private static final int MOST_PAGES = 40;

    private final Visitor visitor;

    private OutboxPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Where the mail to this person stands: before it may be others that a clock wrote which was ahead. */
    public static OutboxPage openAt(Visitor visitor, String name) {
        return openAt(visitor, name, "");
    }

    /** @param state the only one that is shown; empty for all */
    public static OutboxPage openAt(Visitor visitor, String name, String state) {
        OutboxPage page = new OutboxPage(visitor);
        int number = 0;
        do {
            number++;
            visitor.open("/operator/outbox?state=" + state + "&size=200&page=" + number);
        } while (page.mailTo(name).count() == 0 && number < MOST_PAGES);
        return page;
    }

    /** By typing it into the search field. */
    public static OutboxPage find(Visitor visitor, String text) {
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
