package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.OutboxPage;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;

/** A slow, a dead and a failing server: the page says so, keeps what was typed, and works again as soon as it can. */
class TroubleST extends InBrowser {

    private static final String BUSY = "処理しています…";
    private static final String OFFLINE = "通信できませんでした。入力した内容は残っています。接続を確認して、もう一度お試しください。";
    private static final String REFUSED = "処理を完了できませんでした。入力した内容は残っています。少し待ってから、もう一度お試しください。";

    @Test
    void onlyWhatTakesLongerThanFourTenthsOfASecondIsTold() {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.altered().clock().install();
        UsersPage users = UsersPage.open(visitor);
        HeldRequests held = HeldRequests.of(visitor);
        visitor.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
        users.pageButton(2).click();
        held.await();

        visitor.page().clock().runFor(399);
        assertThat(status(visitor)).isEmpty();
        visitor.page().clock().runFor(2);
        assertThat(status(visitor)).hasText(BUSY);

        visitor.page().clock().resume();
        held.letGo();
        assertThat(status(visitor)).isEmpty();
        assertThat(users.pages()).containsText("51～100件");
    }

    @Test
    void deadNetworkIsToldAndForgottenWhenItIsBack() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        users.searchField().fill("まだ送っていない言葉");
        visitor.goOffline();

        users.turnTo(2);

        assertThat(status(visitor)).hasText(OFFLINE);
        assertThat(users.searchField()).hasValue("まだ送っていない言葉");
        assertThat(users.pages()).containsText("1～50件");
        Soundness.assertSound(visitor, "ja");
        visitor.goOnline();
        assertThat(status(visitor)).isEmpty();
        users.turnTo(2);
        assertThat(users.pages()).containsText("51～100件");
        assertThat(users.searchField()).hasValue("まだ送っていない言葉");
    }

    @Test
    void commandThatFailedCanBeTriedAgain() {
        String name = "障害 " + UUID.randomUUID();
        News.cannotBeMailedTo(name, UUID.randomUUID() + "@outbox.example", "550 5.1.1 no such user");
        Visitor visitor = visitors.as(People.OPERATOR);
        OutboxPage outbox = OutboxPage.find(visitor, name);
        visitor.goOffline();
        outbox.read(name);
        assertThat(status(visitor)).hasText(OFFLINE);
        outbox.retry(name).yes().click();
        visitor.settle();
        assertThat(status(visitor)).hasText(OFFLINE);
        visitor.goOnline();

        outbox.read(name);
        assertThat(outbox.dialog()).isVisible();
        visitor.page().keyboard().press("Escape");
        outbox.retry(name).yes().click();
        assertThat(outbox.retryButton(name)).hasCount(0);
    }

    @Test
    void numberOfRowsThatDidNotComeIsNotShown() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        visitor.goOffline();
        users.showRows("25");
        assertThat(users.pages()).containsText("1～50件");
        assertThat(users.rowsPerPage()).hasValue("50");
        visitor.goOnline();
        users.showRows("25");
        assertThat(users.pages()).containsText("1～25件");
    }

    @Test
    void deadServerIsToldLikeADeadNetwork() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        visitor.altered().route("**/organisation/users", route -> route.abort("connectionrefused"));
        visitor.expectError("ERR_CONNECTION_REFUSED");
        users.turnTo(2);
        assertThat(status(visitor)).hasText(OFFLINE);
        visitor.page().unrouteAll();

        users.turnTo(2);

        assertThat(status(visitor)).isEmpty();
        assertThat(users.pages()).containsText("51～100件");
    }

    @Test
    void failingServerIsToldAndThePageStays() {
        Visitor visitor = visitors.as(People.OPERATOR).expectAnswer(500);
        UsersPage users = UsersPage.open(visitor);
        // A line that opened only now would fail as well, and the browser say so.
        new Shell(visitor).awaitLine();
        Enishi.withSetting("enishi.session.idle.minutes", "broken", () -> {
            users.type("届かない言葉");
            assertThat(status(visitor)).hasText(REFUSED);
            users.turnTo(2);
            assertThat(status(visitor)).hasText(REFUSED);
        });
        assertThat(users.searchField()).hasValue("届かない言葉");

        users.turnTo(2);

        assertThat(status(visitor)).isEmpty();
        assertThat(users.pages()).containsText("51～100件");
    }

    private static Locator status(Visitor visitor) {
        return new Shell(visitor).status();
    }
}
