package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The one question before an act that cannot be taken back. */
public final class Question {

    private final Visitor visitor;

    public Question(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.ALERTDIALOG);
    }

    public Locator yes() {
        return answer("はい");
    }

    public Locator no() {
        return answer("いいえ");
    }

    private Locator answer(String label) {
        return dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
