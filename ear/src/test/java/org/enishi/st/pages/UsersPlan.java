package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** What an act from the user list would do, before it does it. */
public final class UsersPlan {

    private final Visitor visitor;

    UsersPlan(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator dialog() {
        return visitor.page().getByRole(AriaRole.DIALOG);
    }

    public UsersPlan choose(String role) {
        dialog().locator("label")
                .filter(new Locator.FilterOptions().setHasText(role))
                .click();
        visitor.settle();
        return this;
    }

    public Locator whole() {
        return dialog().getByText("1名でも実行できなければ、だれにも実行しない");
    }

    /** Who takes over what would be without anybody. */
    public Locator successor() {
        return dialog().getByLabel("引継ぎ先");
    }

    public Locator no() {
        return no("no");
    }

    /** Of a question whose safe answer has another name. */
    public Locator no(String id) {
        return visitor.page().locator("[id='f:" + id + "']");
    }

    public void goAhead() {
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("はい").setExact(true))
                .click();
        visitor.settle();
    }

    public void leave() {
        leave("no");
    }

    public void leave(String id) {
        no(id).click();
        visitor.settle();
    }
}
