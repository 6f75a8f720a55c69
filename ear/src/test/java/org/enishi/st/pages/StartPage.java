package org.enishi.st.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.st.Visitor;

/** 起動画面. */
public final class StartPage {

    /** The first look waits for the library; a busy machine needs a while for it. */
    private static final int PATIENCE_MILLIS = 60_000;

    private final Visitor visitor;

    private StartPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static StartPage open(Visitor visitor) {
        visitor.open("/presence/start");
        return new StartPage(visitor);
    }

    public StartPage allow() {
        visitor.through(() -> button("同意してカメラを使う").click());
        return this;
    }

    public StartPage forbid() {
        visitor.through(() -> button("カメラの利用をやめる").click());
        return this;
    }

    public Locator button(String label) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    public Locator section(String title) {
        return visitor.page()
                .getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** By what the page says of it. */
    public void says(String title, String words) {
        assertThat(section(title).getByText(words).filter(new Locator.FilterOptions().setVisible(true)))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    }

    /** With the person before the camera. */
    public StartPage enrol() {
        button("登録を始める").click();
        says("顔の登録", "このブラウザに顔が登録されています。");
        return this;
    }
}
