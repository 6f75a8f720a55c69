package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.WebSocketRoute;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.Thumb;
import org.junit.jupiter.api.Test;

/** 面白そう, step by step as its manual shows it. LIKE-02 to LIKE-08, LIKE-13 to LIKE-16, LIKE-20. */
class CuriosityST extends InBrowser {

    @Test
    void pressTurnsThumbAndNumberAtOnceAndColleaguesReadTheNames() {
        Fair fair = Fair.of("like-press");
        fair.project("面白い案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        Thumb thumb = ProjectListPage.open(member).thumb("面白い案件");
        assertThat(thumb.button()).hasAttribute("aria-pressed", "false");
        assertThat(thumb.icon()).hasClass(Pattern.compile("pi-thumbs-up$"));
        assertThat(thumb.count()).hasText("0");

        thumb.press();
        assertPressed(thumb, "1");
        assertThat(thumb.names()).hasText("貴学に所属する自分が「面白そう」を送信しました。");

        Visitor administrator = visitors.as(fair.administratorOf("first"));
        Thumb colleagues = ProjectListPage.open(administrator).thumb("面白い案件");
        assertThat(colleagues.count()).hasText("1");
        colleagues.press();
        assertPressed(colleagues, "2");
        assertThat(colleagues.names()).hasText("貴学に所属する自分、試験 memberさんが「面白そう」を送信しました。");
        colleagues.press();
        assertThat(colleagues.button()).hasAttribute("aria-pressed", "false");
        assertThat(colleagues.count()).hasText("1");
        assertThat(ProjectListPage.open(administrator).thumb("面白い案件").count()).hasText("1");

        Thumb others =
                ProjectListPage.open(visitors.as(fair.memberOf("second"))).thumb("面白い案件");
        assertThat(others.count()).hasText("0");
    }

    private static void assertPressed(Thumb thumb, String count) {
        assertThat(thumb.button()).hasAttribute("aria-pressed", "true");
        assertThat(thumb.icon()).hasClass(Pattern.compile("pi-thumbs-up-fill"));
        assertThat(thumb.count()).hasText(count);
    }

    @Test
    void doubleClickIsOnePressAndASecondTabShowsItToo() {
        Fair fair = Fair.of("like-twice");
        String id = fair.project("二度押しの案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        Visitor tab = member.newTab();
        Thumb there = new Thumb(tab, ProjectListPage.open(tab).row("二度押しの案件").locator(".app-curious"));
        Thumb here = ProjectListPage.open(member).thumb("二度押しの案件");

        here.button().dblclick();
        member.settle();
        assertPressed(here, "1");
        assertPressed(there, "1");
        assertPressed(ProjectPage.ofInstitution(member, id).thumb(), "1");
    }

    @Test
    void keyboardAndFocusDoWhatThePointerDoes() {
        Fair fair = Fair.of("like-keys");
        fair.project("鍵盤の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        Thumb thumb = ProjectListPage.open(member).thumb("鍵盤の案件");
        assertThat(thumb.names()).isHidden();

        thumb.button().focus();
        assertThat(thumb.names()).isVisible();
        member.page().keyboard().press("Space");
        member.settle();
        assertPressed(thumb, "1");
        assertThat(thumb.button()).isFocused();
        member.page().keyboard().press("Escape");
        assertThat(thumb.names()).isHidden();
    }

    @Test
    void colleaguesSeeAPressWithoutDoingAnything() {
        Fair fair = Fair.of("like-live");
        String id = fair.project("生中継の案件");
        Visitor watcher = visitors.as(fair.administratorOf("first"));
        Visitor tab = watcher.newTab();
        Thumb onPage = ProjectPage.ofInstitution(tab, id).thumb();
        Thumb onList = ProjectListPage.open(watcher).thumb("生中継の案件");
        Visitor others = visitors.as(fair.memberOf("second"));
        Thumb elsewhere = ProjectListPage.open(others).thumb("生中継の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        Thumb pressed = ProjectListPage.open(member).thumb("生中継の案件");

        pressed.button().click();
        assertThat(onList.count()).hasText("1");
        assertThat(onPage.count()).hasText("1");
        assertThat(onList.names()).hasText("貴学に所属する試験 memberさんが「面白そう」を送信しました。");
        assertThat(onList.button()).hasAttribute("aria-pressed", "false");
        assertThat(elsewhere.count()).hasText("0");

        onList.press();
        assertThat(pressed.count()).hasText("2");
        assertThat(pressed.names()).hasText("貴学に所属する自分、試験 adminさんが「面白そう」を送信しました。");
        assertPressed(onPage, "2");
        assertThat(elsewhere.count()).hasText("0");
    }

    @Test
    void aLostConnectionIsSaidAndWhatWasMissedIsMadeGood() {
        Fair fair = Fair.of("like-lost");
        fair.project("途切れた案件");
        Visitor watcher = visitors.as(fair.administratorOf("first"));
        AtomicInteger attempts = new AtomicInteger();
        AtomicBoolean broken = new AtomicBoolean(true);
        watcher.altered().routeWebSocket("**/push", line -> {
            attempts.incrementAndGet();
            if (broken.get()) {
                line.close(new WebSocketRoute.CloseOptions().setCode(1011));
            } else {
                line.connectToServer();
            }
        });
        Thumb thumb = ProjectListPage.open(watcher).thumb("途切れた案件");
        assertThat(watcher.page().locator("[data-line=live]")).hasText("接続が切れました。再接続しています…");
        ProjectListPage.open(visitors.as(fair.memberOf("first")))
                .thumb("途切れた案件")
                .press();
        assertThat(thumb.count()).hasText("0");

        broken.set(false);
        assertThat(thumb.count()).hasText("1");
        assertThat(watcher.page().locator("[data-line=live]")).hasText("");
        assertThat(attempts.get()).isGreaterThan(2);
    }

    @Test
    void theNamesRightAfterAPressAreThoseOfThisMoment() {
        Fair fair = Fair.of("like-names");
        fair.project("名前の案件");
        Visitor administrator = visitors.as(fair.administratorOf("first"));
        administrator.altered().routeWebSocket("**/push", unheard -> {});
        Thumb late = ProjectListPage.open(administrator).thumb("名前の案件");
        ProjectListPage.open(visitors.as(fair.memberOf("first"))).thumb("名前の案件").press();
        assertThat(late.count()).hasText("0");

        late.press();
        assertPressed(late, "2");
        assertThat(late.names()).hasText("貴学に所属する自分、試験 memberさんが「面白そう」を送信しました。");
    }

    @Test
    void withoutANetworkThePressIsTakenBack() {
        Fair fair = Fair.of("like-offline");
        fair.project("切断の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        Thumb thumb = ProjectListPage.open(member).thumb("切断の案件");

        member.goOffline();
        thumb.button().click();
        assertThat(thumb.button()).hasAttribute("aria-pressed", "false");
        assertThat(thumb.count()).hasText("0");
        member.goOnline();
    }

    @Test
    void projectPageHasTheButtonAtTheRightAndTheSameNumber() {
        Fair fair = Fair.of("like-page");
        String id = fair.project("詳細の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(member, id);
        Thumb thumb = page.thumb();
        assertThat(thumb.button()).hasText("面白そう");
        assertThat(thumb.button().boundingBox().x).isGreaterThan(page.main().boundingBox().width / 2);

        thumb.press();
        assertPressed(thumb, "1");
        assertThat(page.main()).containsText("現在のステータス：未送信");
    }

    @Test
    void companyHasNoButtonAndReadsTheTotalOnly() {
        Fair fair = Fair.of("like-company");
        String id = fair.project("企業の案件");
        ProjectListPage.open(visitors.as(fair.memberOf("first"))).thumb("企業の案件").press();

        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectListPage list = ProjectListPage.open(company);
        assertThat(list.columns()).containsExactly("案件名", "未回答", "関心なし", "関心あり", "面談開始", "交渉取りやめ", "募集期間", "面白そう");
        assertThat(company.page().locator("[data-curious]")).hasCount(0);
        ProjectPage page = ProjectPage.ofCompany(company, id);
        assertThat(company.page().locator("[data-curious]")).hasCount(0);
        assertThat(page.main()).containsText(Pattern.compile("面白そう：\\d人"));
        assertThat(page.main()).containsText("※すべての教育・研究機関から発信された「面白そう」の合計件数です。教育・研究機関名およびユーザ名は表示されません。");
        assertThat(page.main()).not().containsText("like-company-first");
    }

    @Test
    void helpNamesTheFourSituationsAndTheTwoNextSteps() {
        Fair fair = Fair.of("like-help");
        fair.project("案内の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectListPage.open(member);
        Locator help = member.page().locator("main .app-popover").first();
        help.locator("summary").click();
        assertThat(help.locator("ol > li")).hasCount(4);
        assertThat(help).containsText("即時のやり取りにはつながりません。");
        assertThat(help.locator("ul").first().locator("a")).hasCount(2);
        assertThat(help.locator("ul").last().locator("a[href*='/help/faq#curiosity']"))
                .hasCount(5);
    }
}
