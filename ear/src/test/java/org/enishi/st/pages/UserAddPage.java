package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The form by which somebody is added. */
public final class UserAddPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public UserAddPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static UserAddPage open(Visitor visitor) {
        visitor.open("/organisation/user-add");
        return new UserAddPage(visitor);
    }

    public Locator field(String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    public Locator button(String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The address is looked at when it is left. */
    public UserAddPage type(String name, String kana, String mailAddress) {
        field("名前").fill(name);
        field("名前 (かな)").fill(kana);
        field("メールアドレス").fill(mailAddress);
        field("メールアドレス").blur();
        visitor.settle();
        return this;
    }

    /** Returns on whatever follows. */
    public void add() {
        visitor.through(() -> button("追加する").click());
    }

    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public Locator message() {
        return visitor.page().locator("#f\\:mailMessage");
    }
}
