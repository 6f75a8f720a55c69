package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;

/** What people read when something cannot be: what happened, what to do, and the number by which we find it. */
class ErrorPagesST extends InBrowser {

    private static final String FORGET_VIEW =
            "document.querySelectorAll('[name=\"jakarta.faces.ViewState\"]').forEach(state => state.value = '1:1')";

    @Test
    void pageThatDoesNotExistIsSaidToBeMissing() {
        assertSays(visitor(), "/no-such-page", 404, "ページが見つかりません");
        assertSays(visitors.as(People.INSTITUTION_ADMINISTRATOR), "/no-such-page", 404, "ページが見つかりません");
    }

    @Test
    void objectThatDoesNotExistLooksLikeAPageThatDoesNotExist() {
        assertSays(
                visitors.as(People.INSTITUTION_ADMINISTRATOR),
                "/announcement?id=00000000-0000-4000-8000-000000000000",
                404,
                "ページが見つかりません");
    }

    @Test
    void pageOfOthersIsRefused() {
        assertSays(visitors.as(People.COMPANY_MEMBER), "/operator/outbox", 403, "このページは表示できません");
    }

    @Test
    void addressThatNoPageMakesIsNotTaken() {
        assertSays(visitor(), "/sign-in?jakarta.faces.ViewState=1", 400, "受け付けられない送信でした");
    }

    @Test
    void faultIsOurs() {
        Visitor visitor = visitors.as(People.INSTITUTION_ADMINISTRATOR);
        visitor.open("/index");
        new Shell(visitor).awaitLine();
        Enishi.withSetting(
                "enishi.session.idle.minutes", "broken", () -> assertSays(visitor, "/index", 500, "処理を完了できませんでした"));
        assertThat(visitor.open("/index").status()).as("afterwards").isEqualTo(200);
    }

    @Test
    void errorIsToldInTheLanguageThatWasChosen() {
        visitor().open("/sign-in?language=en");
        visitor().expectAnswer(404).open("/no-such-page");
        assertThat(visitor().page().locator("h1").innerText()).isEqualTo("Page not found");
        Soundness.assertSound(visitor(), "en");
    }

    @Test
    void formThatWaitedTooLongIsToldSo() {
        Visitor visitor = visitors.as(People.INSTITUTION_ADMINISTRATOR).expectAnswer(409);
        visitor.open("/mypage");
        visitor.page().evaluate(FORGET_VIEW);
        visitor.through(() -> visitor.page().locator("main form button").first().click());
        assertHeading(visitor, "ページの有効期限が切れました");
        Soundness.assertSound(visitor, "ja");
    }

    @Test
    void ajaxThatWaitedTooLongBringsTheSamePage() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        visitor.page().evaluate(FORGET_VIEW);
        users.turnTo(2);
        assertHeading(visitor, "ページの有効期限が切れました");
        Soundness.assertSound(visitor, "ja");
    }

    @Test
    void errorPageLeadsHomeAndToHelp() {
        Visitor visitor = visitors.as(People.COMPANY_MEMBER).expectAnswer(403);
        visitor.open("/operator/outbox");
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK)
                .first()
                .click());
        assertThat(visitor.place()).isEqualTo("index");
    }

    private static void assertSays(Visitor visitor, String path, int status, String heading) {
        Response answer = visitor.expectAnswer(status).open(path);
        assertThat(answer.status()).isEqualTo(status);
        assertHeading(visitor, heading);
        assertThat(visitor.page().getByRole(AriaRole.MAIN).innerText())
                .as("the number of the request")
                .contains(answer.headerValue("X-Request-Id"));
        Soundness.assertSound(visitor, "ja");
    }

    private static void assertHeading(Visitor visitor, String heading) {
        assertThat(visitor.page().locator("h1").innerText()).isEqualTo(heading);
    }
}
