package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.Parlour;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.RoomPage;
import org.junit.jupiter.api.Test;

/** Who is in a room, as its page shows it and lets it be changed. CHAT-03, CHAT-04, PE-20 to PE-22, USR-31, BE-03. */
class RoomPeopleST extends InBrowser {

    private static Parlour parlour(String region) {
        Fair fair = Fair.of(region);
        return Parlour.of(fair, fair.project("話の案件"));
    }

    private RoomPage company(Parlour parlour) {
        return RoomPage.open(visitors.as(parlour.fair().companyAdministrator()), parlour.address());
    }

    private RoomPage university(Parlour parlour) {
        return RoomPage.open(visitors.as(parlour.fair().administratorOf("first")), parlour.address());
    }

    @Test
    void colleaguesAreInvitedWithOrWithoutHistoryAndTakenOutAgain() {
        Parlour parlour = parlour("room-invite");
        Visitor host = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(host, parlour.address());
        company.promise();
        company.send("以前の話");
        assertThat(company.line("以前の話")).isVisible();
        assertThat(company.candidate("試験 staff").locator(".app-state")).hasClass("app-state app-state--unused");
        company.invitation().getByLabel("試験 staff 未利用").check();
        company.invitation().getByText("今から").click();
        company.press("招待する");
        assertThat(company.line("さんを招待しました（履歴: 今から）")).isVisible();
        Locator guest = company.people()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("試験 staff"));
        assertThat(guest).containsText("招待：試験 adminさん");

        Visitor staff = visitors.as(parlour.fair().companyMember());
        staff.open(parlour.address());
        Locator lines = staff.page().locator("#lines");
        assertThat(lines).containsText("さんを招待しました");
        assertThat(lines).not().containsText("以前の話");
        staff.expectAnswer(404);
        guest.getByText("外す").click();
        host.page().locator(".ui-confirmdialog-yes:visible").click();
        assertThat(company.line("さんを外しました")).isVisible();
        assertThat(guest).hasCount(0);
        assertThat(staff.page().locator("#trouble")).containsText("接続が終了しました");
    }

    @Test
    void amongManyColleaguesWhoeverIsWantedIsFoundByNameAndThenInvited() {
        Parlour parlour = parlour("room-crowd");
        parlour.crowd(60);
        RoomPage university = university(parlour);
        assertThat(university.invitation()).containsText("61人のうち50人を表示しています。");
        university.invitation().getByLabel("名前・部署で絞り込む").fill("ＣＯＬＬＥＡＧＵＥ57");
        university.press("絞り込む");
        assertThat(university.invitation()).containsText("61人のうち1人を表示しています。");
        university.candidate("試験 colleague57").getByText("試験 colleague57").click();
        parlour.sit(parlour.fair().memberOf("first"));
        university.invitation().getByLabel("名前・部署で絞り込む").fill("member");
        university.press("絞り込む");
        assertThat(university.candidate("試験 colleague57").getByRole(AriaRole.CHECKBOX))
                .isChecked();
        Locator there = university.candidate("試験 member").locator(".app-state");
        assertThat(there).hasClass("app-state app-state--present");
        assertThat(there).hasText("在席中");
        university.press("招待する");
        assertThat(university.line("試験 colleague57さんを招待しました")).isVisible();
        assertThat(university.people()).containsText("試験 colleague57");
        assertThat(university.invitation()).containsText("60人のうち50人を表示しています。");
    }

    @Test
    void whatPeopleDoStandsBesideTheirNamesAndWhereTheyAreIsForTheirColleagues() {
        Parlour parlour = parlour("room-titles");
        parlour.title(parlour.fair().companyAdministrator(), "技術部長");
        parlour.title(parlour.fair().administratorOf("first"), "産学連携本部長");
        parlour.invite(parlour.fair().memberOf("first"));
        RoomPage company = company(parlour);
        RoomPage university = university(parlour);
        company.promise();
        company.send("はじめまして");
        assertThat(company.line("はじめまして")).containsText("技術部長");
        assertThat(company.people()).containsText("産学連携本部長");
        assertThat(university.line("はじめまして")).not().containsText("技術部長");
        assertThat(university.people()).not().containsText("技術部長");
        assertThat(university.states()).hasCount(2);
        assertThat(university.states().first()).hasText("未利用");
        assertThat(company.states()).hasCount(1);
        assertThat(company.states().first()).hasText("未利用");
        parlour.sit(parlour.fair().memberOf("first"));
        assertThat(university.states().filter(new Locator.FilterOptions().setHasText("在席中")))
                .hasCount(1);
        assertThat(company.states()).hasText(new String[] {"未利用"});

        assertThat(university.heading()).containsText("企業名：未公開");
        parlour.meet();
        assertThat(university.heading()).containsText("企業名：room-titles-company");
        assertThat(university.line("はじめまして")).containsText("技術部長");
        assertThat(university.people()).containsText("技術部長");
    }

    @Test
    void whoeverWantsNoNewsSaysSoAndWhoeverIsDoneLeaves() {
        Parlour parlour = parlour("room-quiet");
        parlour.invite(parlour.fair().memberOf("first"));
        Visitor guest = visitors.as(parlour.fair().memberOf("first"));
        RoomPage page = RoomPage.open(guest, parlour.address());
        page.press("通知しない");
        page.press("通知する");
        assertThat(page.people()).containsText("通知しない");
        guest.expectAnswer(404);
        page.agree("退出する");
        guest.page().waitForURL("**/rooms");
        assertThat(guest.page().locator("#rooms")).containsText("参加しているチャットはありません。");
        assertThat(university(parlour).line("試験 memberさんが退出しました")).isVisible();
    }

    @Test
    void aTalkThatIsOverIsPutAwayForBothSidesAndTakenOutAgain() {
        Parlour parlour = parlour("room-away");
        RoomPage company = company(parlour);
        Visitor reader = visitors.as(parlour.fair().administratorOf("first"));
        RoomPage university = RoomPage.open(reader, parlour.address());
        assertThat(company.people()).not().containsText("アーカイブする");
        parlour.stop();
        company = company(parlour);
        company.agree("アーカイブする");
        assertThat(university.line("さんがチャットをアーカイブしました")).isVisible();
        assertThat(reader.page().getByText("このチャットには書き込めません。")).isVisible();
        assertThat(university.box()).isHidden();
        company.press("アーカイブから戻す");
        assertThat(university.line("さんがチャットをアーカイブから戻しました")).isVisible();
        assertThat(university.box()).isVisible();
    }

    @Test
    void whatLiesUnreadIsCountedInTheListWhichFollowsAndBesideTheProject() {
        Parlour parlour = parlour("room-unread");
        RoomPage university = university(parlour);
        university.promise();
        university.send("一つ目");
        assertThat(university.unsent()).hasCount(0);
        Visitor host = visitors.as(parlour.fair().companyAdministrator());
        assertThat(ProjectPage.ofCompany(host, parlour.project()).main()).containsText("未読 1件");
        host.open("/rooms");
        Locator list = host.page().locator("#rooms");
        assertThat(list).containsText("未読 1件");
        university.send("二つ目");
        assertThat(list).containsText("未読 2件");
        RoomPage company = company(parlour);
        assertThat(company.line("二つ目")).isVisible();
        assertThat(university.line("二つ目")).containsText("既読 相手の団体1人・自分の団体0人");
        assertThat(list).not().containsText("未読");
    }

    @Test
    void theReminderGoesWhenBothSidesHaveNotedThatSecrecyIsAgreedAndComesBack() {
        Parlour parlour = parlour("room-secrecy");
        Visitor host = visitors.as(parlour.fair().companyAdministrator());
        RoomPage company = RoomPage.open(host, parlour.address());
        RoomPage university = university(parlour);
        assertThat(company.people()).not().containsText("合意を記録する");
        parlour.meet();
        company.agree("合意を記録する");
        assertThat(university.line("さんが秘密保持の合意を記録しました")).isVisible();
        assertThat(university.people()).containsText("相手の団体が記録済み（自分の団体は未記録）");
        assertThat(university.notice("ここに秘密情報を書かないでください。")).isVisible();
        university.agree("合意を記録する");
        for (RoomPage page : List.of(company, university)) {
            assertThat(page.people()).containsText("両方の団体が記録済み");
            assertThat(page.notice("両方の団体が秘密保持の合意を記録しています。")).isVisible();
            assertThat(page.notice("ここに秘密情報を書かないでください。")).isHidden();
        }
        assertThat(host.page().getByLabel("秘密情報を含みません")).isHidden();
        company.send("図面をお送りします");
        assertThat(university.line("図面をお送りします")).isVisible();
        university.agree("合意の記録を取り消す");
        assertThat(company.notice("ここに秘密情報を書かないでください。")).isVisible();
    }
}
