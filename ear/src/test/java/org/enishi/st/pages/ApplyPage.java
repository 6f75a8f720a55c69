package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** The form by which an organisation applies. */
public final class ApplyPage {

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public ApplyPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public Locator field(String label) {
        return visitor.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Everything that a company has to say. */
    public ApplyPage fill(String name, String mail) {
        choose("企業");
        field("名称").fill(name);
        field("カナ").fill("テスト");
        field("所在地").fill("立波市一丁目1番1号");
        field("地域").selectOption("tatsunami");
        field("名前").fill("山田 花子");
        field("名前 (かな)").fill("やまだ はなこ");
        field("メールアドレス").fill(mail);
        field("電話番号").fill("021-540-1100");
        visitor.page().getByText("利用規約に同意します").click();
        return this;
    }

    public void choose(String kind) {
        visitor.page()
                .getByText(kind, new Page.GetByTextOptions().setExact(true))
                .click();
    }

    /** Returns on whatever page follows. */
    public void send() {
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("申し込む"))
                .click());
    }
}
