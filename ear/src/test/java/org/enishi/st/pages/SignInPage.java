package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The way in. */
public final class SignInPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public SignInPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static SignInPage open(Visitor visitor) {
        visitor.open("/sign-in");
        return new SignInPage(visitor);
    }

    public Locator login() {
        return visitor.page().getByLabel("メールアドレス", new Page.GetByLabelOptions().setExact(true));
    }

    public Locator password() {
        return visitor.page().getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true));
    }

    public Locator button() {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("サインイン").setExact(true));
    }

    public SignInPage type(String login, String password) {
        login().fill(login);
        password().fill(password);
        return this;
    }

    /** Returns on whatever page follows. */
    public void enter(String login, String password) {
        type(login, password);
        visitor.through(() -> button().click());
    }
}
