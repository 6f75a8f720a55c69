package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import org.enishi.st.Visitor;

/** How somebody wants to see the user list. */
public final class UsersSettingsDialog {

    private final Visitor visitor;

    UsersSettingsDialog(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator dialog() {
        return visitor.page().locator("#settings");
    }

    public Locator option(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    public void save() {
        visitor.through(() -> visitor.page().locator("[id='c:choose']").click());
    }
}
