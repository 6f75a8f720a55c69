package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.WebSocketRoute;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same person in several tabs and on several devices: all of them say the same of him. PE-30, PE-32, 5.10. */
class OwnTabsST extends InBrowser {

    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private final String name = "tabs-" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor person;

    @BeforeEach
    void somebody() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        person = visitors.as("first@" + name + ".example");
    }

    @AfterEach
    void theTimeIsRightAgain() {
        Enishi.resetClock();
    }

    /** 5.10: the last one who sets it wins, and is not overlooked elsewhere. */
    @Test
    void aReasonThatIsSetOnOneDeviceIsSaidInTheTabsOfAllOthers() {
        Visitor elsewhere = visitors.as("first@" + name + ".example");
        elsewhere.open("/mypage");
        Visitor tab = person.newTab();
        tab.open("/notices");
        BoardPage board = BoardPage.open(person);
        for (Visitor each : new Visitor[] {elsewhere, tab, person}) {
            new Shell(each).awaitLine();
        }
        board.leave("外出中");
        for (Visitor each : new Visitor[] {elsewhere, tab}) {
            assertThat(toast(each)).hasText("離席事由『外出中』が設定されました。");
            assertThat(BoardPage.of(each).chip()).containsText("外出中");
        }
        Soundness.assertSound(elsewhere, "ja");
        elsewhere.through(() -> toast(elsewhere).click());
        BoardPage there = BoardPage.of(elsewhere);
        assertThat(there.reason()).hasValue("外出中");
        there.press("離席事由解除");
        assertThat(toast(tab).last()).hasText("離席事由が解除されました。現在の表示は『未利用』です。");
        assertThat(BoardPage.of(tab).chip()).containsText("未利用");
        assertThat(toast(elsewhere)).hasCount(0);
    }

    private static Locator toast(Visitor visitor) {
        return visitor.page().locator("#toasts a");
    }

    /** PRS-11: what can be released can be released in every tab. */
    @Test
    void theDialogOfAnOpenBoardShowsWhatWasSetElsewhere() {
        Visitor elsewhere = visitors.as("first@" + name + ".example");
        BoardPage there = BoardPage.open(elsewhere);
        BoardPage board = BoardPage.open(person);
        Locator release = elsewhere.page().locator("[id='own:release']");
        assertThat(release).isDisabled();
        board.leave("外出中");
        assertThat(release).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(30_000));
        there.dialog();
        assertThat(there.reason()).hasValue("外出中");
        there.press("離席事由解除");
        assertThat(there.chip()).containsText("未利用");
        Locator here = person.page().locator("[id='own:release']");
        assertThat(here).isDisabled(new LocatorAssertions.IsDisabledOptions().setTimeout(30_000));
        board.dialog();
        assertThat(board.reason()).hasValue("");
        assertThat(person.page().getByRole(AriaRole.DIALOG).getByText("保存")).isDisabled();
    }

    /** 5.10: a gentle hint, on the page that he has open, and only to him. */
    @Test
    void whoeverIsSeenForTenMinutesAlthoughHeSaysThatHeIsAwayIsAsked() {
        BoardPage.open(person).leave("外出中");
        Visitor colleague = visitors.as("second@" + name + ".example");
        for (Visitor each : new Visitor[] {person, colleague}) {
            each.open("/mypage");
            new Shell(each).awaitLine();
        }
        sitBeforeACamera(Duration.ofMinutes(10));
        String question = "カメラにはあなたが写っていますが、離席事由『外出中』が設定されたままです。解除しますか？";
        assertThat(toast(person)).hasText(question, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
        assertThat(toast(colleague)).hasCount(0);
        person.through(() -> toast(person).click());
        assertThat(person.page().getByRole(AriaRole.GROUP).getByText(question)).isVisible();
        BoardPage board = BoardPage.of(person);
        assertThat(board.reason()).hasValue("外出中");
        person.through(() ->
                person.page().getByRole(AriaRole.DIALOG).getByText("離席事由解除").click());
        assertThat(board.chip()).containsText("在席中");
    }

    /** At another device of the first of them. */
    private void sitBeforeACamera(Duration howLong) {
        org.enishi.it.Visitor camera = Enishi.signedIn("first@" + name + ".example");
        camera.press("/presence/start", "allow");
        camera.with("Origin", Enishi.url().toString().replaceAll("/$", ""));
        for (Duration now = Duration.ZERO; now.compareTo(howLong) <= 0; now = now.plusSeconds(20)) {
            Enishi.moveClock(now);
            camera.post("/presence/heartbeat", Map.of("face", "PRESENT", "active", "true", "visible", "true"));
        }
    }

    /** Nobody has to load a page to learn what colleagues have seen for long. */
    @Test
    void whatOnlyTheServerFindsOutTheHeadOfOpenPagesShowsToo() {
        BoardPage board = BoardPage.open(person);
        board.press("在席表示を始める");
        assertThat(board.chip()).containsText("在席中");
        new Shell(person).awaitLine();
        person.dies();
        Visitor elsewhere = visitors.as("first@" + name + ".example");
        staySilent(elsewhere.altered());
        elsewhere.open("/mypage");
        BoardPage there = BoardPage.of(elsewhere);
        assertThat(there.chip()).containsText("在席中");
        new Shell(elsewhere).awaitLine();
        Enishi.moveClock(Duration.ofSeconds(65));
        assertThat(there.chip()).containsText("確認不可", SOON);
        assertThat(toast(elsewhere)).hasCount(0);
    }

    /** Whatever its heartbeats are sent by, none arrives. */
    private static void staySilent(Page page) {
        page.route("**/presence/heartbeat", beat -> beat.fulfill(new Route.FulfillOptions().setStatus(204)));
        page.routeWebSocket("**/push", line -> {
            WebSocketRoute server = line.connectToServer();
            line.onMessage(frame -> {
                if (!frame.text().startsWith("face=")) {
                    server.send(frame.text());
                }
            });
        });
    }
}
