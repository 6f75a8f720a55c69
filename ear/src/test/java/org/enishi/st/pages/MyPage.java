package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** A person's own page. It may stand there in either language. */
public final class MyPage {

    private final Visitor visitor;

    private MyPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static MyPage open(Visitor visitor) {
        visitor.open("/mypage");
        return new MyPage(visitor);
    }

    /** By the name that a language has in itself. */
    public void speak(String language) {
        Locator form = visitor.page()
                .locator("form")
                .filter(new Locator.FilterOptions().setHas(visitor.page().getByRole(AriaRole.RADIO)));
        form.getByText(language, new Locator.GetByTextOptions().setExact(true)).click();
        visitor.through(() -> form.getByRole(AriaRole.BUTTON).click());
    }

    /** How one wants to be mailed of a topic, by its label. */
    public Locator mailsAbout(String topic) {
        return visitor.page().getByLabel(topic, new Page.GetByLabelOptions().setExact(true));
    }

    public MyPage saveMails() {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("受け取り方を保存"))
                .click();
        return this;
    }

    public Locator leaveEverywhereButton() {
        return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("すべてログアウト"));
    }

    public Question leaveEverywhere() {
        leaveEverywhereButton().click();
        return new Question(visitor);
    }
}
