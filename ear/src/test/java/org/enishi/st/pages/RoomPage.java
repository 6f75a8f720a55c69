package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.st.Visitor;

/** A room in which two sides talk. */
public final class RoomPage {

    private final Visitor visitor;

    private RoomPage(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Returns when what was said is there. */
    public static RoomPage open(Visitor visitor, String address) {
        visitor.open(address);
        return here(visitor);
    }

    public static RoomPage here(Visitor visitor) {
        return with(visitor, "チャットを開始しました");
    }

    /** Returns when this is among what is there. */
    public static RoomPage with(Visitor visitor, String text) {
        RoomPage page = new RoomPage(visitor);
        page.line(text).waitFor();
        new Shell(visitor).awaitLine();
        return page;
    }

    public Locator box() {
        return visitor.page().getByLabel("メッセージを入力");
    }

    public Locator line(String text) {
        return visitor.page().locator("#lines > li").filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator unsent() {
        return visitor.page().locator("#unsent > li");
    }

    public Locator trouble() {
        return visitor.page().locator("#trouble");
    }

    /** What was said, without what happened, in the order in which it is read. */
    public List<String> said() {
        return visitor.page().locator("#lines .app-line__text").allInnerTexts();
    }

    public void promise() {
        visitor.page().getByLabel("秘密情報を含みません").check();
    }

    public void send(String text) {
        box().fill(text);
        box().press("Enter");
    }

    public void act(String text, String act) {
        line(text)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
    }

    public Locator people() {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("参加者"));
    }

    /** With whom one is here. */
    public Locator heading() {
        return visitor.page().locator("#heading");
    }

    /** Where people are who are here. */
    public Locator states() {
        return people().locator(".app-state");
    }

    /** What stands above the messages. */
    public Locator notice(String text) {
        return visitor.page()
                .locator(".app-room__talk > .app-message")
                .filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Presses what asks first, and says yes. */
    public void agree(String button) {
        press(button);
        visitor.page().locator(".ui-confirmdialog-yes:visible").click();
    }

    public Locator invitation() {
        return visitor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("チャットに招待する"));
    }

    /** Somebody who can be invited, with where he is. */
    public Locator candidate(String name) {
        return invitation().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Not before what was pressed last is done: the page puts everything back where it stood, and a click would miss. */
    public void press(String button) {
        visitor.settle();
        visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
