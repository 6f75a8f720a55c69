package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.st.Beats.face;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.People;
import org.enishi.st.pages.BoardPage;
import org.enishi.st.pages.SignInPage;
import org.enishi.st.pages.StartPage;
import org.junit.jupiter.api.Test;

/** What becomes of the camera when something is wrong with it or it may not be used any more. PRS-01, PE-47, P-4. */
class CameraTroubleST extends AtTheCamera {

    @Test
    void whatIsWrongWithTheCameraIsSaidAndHowToMendIt() {
        StartPage start = enrolled();
        camera.shows("unplugged");
        start.says("動作状況", "カメラとの接続が切れました。");
        assertThat(troubleInTheHeader()).isVisible();
        camera.shows("forbidden");
        StartPage.open(person);
        start.says("動作状況", "カメラの使用が許可されていません。");
        start.button("カメラを確認する").click();
        start.says("カメラ", "カメラの使用が許可されていません。");
        beats.after(
                person.page(),
                face("OFF"),
                () -> start.button("このブラウザではカメラを使わない").click());
        start.says("動作状況", "この画面の操作（カメラは使っていません）");
        assertThat(troubleInTheHeader()).isHidden();
        camera.shows("person");
        beats.after(
                person.page(),
                face("PRESENT"),
                () -> start.button("このブラウザでもカメラを使う").click());
        start.says("動作状況", "問題はありません。");
    }

    /** P-4. */
    @Test
    void whoeverIsNotSeenForTenMinutesIsToldOnceAndNobodyElseIs() {
        person.alteredContext().clock().install();
        StartPage.open(person).allow();
        camera.shows("forbidden");
        BoardPage.open(person);
        assertThat(troubleInTheHeader()).isVisible();
        Locator toast = person.page().locator(".app-toast");
        person.page().clock().fastForward(590_000);
        assertThat(toast).hasCount(0);
        BoardPage.open(colleague);
        BoardPage.open(person);
        assertThat(troubleInTheHeader()).isVisible();
        person.page().clock().runFor(20_000);
        assertThat(toast.getByRole(AriaRole.LINK)).hasText("在席の自動検出が停止しています");
        assertThat(toast.getByRole(AriaRole.LINK)).hasAttribute("href", "/presence/start");
        assertThat(colleague.page().locator(".app-toast")).hasCount(0);

        BoardPage.open(person);
        assertThat(troubleInTheHeader()).isVisible();
        person.page().clock().runFor(20_000);
        assertThat(toast).hasCount(0);
    }

    @Test
    void whoTakesHisConsentBackElsewhereIsNotLookedAtAnyMore() {
        enrolled();
        Visitor elsewhere = visitors.another();
        SignInPage.open(elsewhere).enter("first@" + name + ".example", People.PASSWORD);
        person.expectAnswer(409);
        beats.after(person.page(), face("OFF"), () -> StartPage.open(elsewhere).forbid());
        person.open("/presence");
        person.page().waitForFunction("(one) => enishiTemplate.isKept(one).then((kept) => !kept)", ownId());
    }

    @Test
    void whereTheOrganisationForbidsTheCameraNobodyIsLookedAtAnyMore() {
        enrolled();
        Locator seen = stateOnTheBoardOf(colleague);
        assertThat(seen).hasText("在席中", SOON);
        Visitor administrator = colleague.newTab();
        administrator.open("/presence/console");
        person.expectAnswer(409);
        beats.after(person.page(), face("OFF"), () -> forbidCamera(administrator));

        StartPage start = StartPage.open(person);
        assertThat(person.page().getByText("あなたの組織では、カメラによる顔認証を使わない設定になっています。")).isVisible();
        assertThat(start.button("同意してカメラを使う")).isHidden();
        person.page().waitForFunction("(one) => enishiTemplate.isKept(one).then((kept) => !kept)", ownId());
        assertThat(seen).hasText("在席中");
    }

    @Test
    void theTabThatIsLeftTakesTheCameraOver() {
        enrolled();
        Visitor second = person.newTab();
        second.open("/presence");
        beats.after(second.page(), face("PRESENT"), () -> person.page().navigate("about:blank"));
    }

    private static void forbidCamera(Visitor administrator) {
        administrator.page().getByText("カメラによる顔認証の利用を認める").click();
        administrator.through(() -> administrator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("更新"))
                .click());
    }
}
