package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** What stands beside a project within an institution: 担当, 変更履歴, 新しいテーマ, 候補者. PRJ-26, PE-08, LIKE-16, PE-13. */
class InstitutionHouseST extends InBrowser {

    @Test
    void administratorNamesWhoLooksAfterItAndTheyFindItUnderTheirOwnTab() {
        Fair fair = Fair.of("house-charge");
        String id = fair.project("担当を決める案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(section(page, "学内の担当")).containsText("担当は、まだ決まっていません。");
        page.main().locator("summary").getByText("担当を決める").click();
        section(page, "学内の担当")
                .locator("label")
                .getByText("試験 member", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.button("担当を保存する").click();
        assertThat(page.message()).containsText("学内の担当を変更しました。");
        assertThat(section(page, "学内の担当").locator("ul").first()).hasText("試験 member");

        Visitor member = visitors.as(fair.memberOf("first"));
        member.open("/index?tab=ASSIGNED");
        assertThat(ProjectListPage.at(member).rows()).hasCount(1);
        ProjectPage own = ProjectPage.ofInstitution(member, id);
        assertThat(section(own, "学内の担当")).containsText("試験 member");
        assertThat(own.button("担当を保存する")).hasCount(0);
        Visitor stranger = visitors.as(fair.administratorOf("second"));
        assertThat(section(ProjectPage.ofInstitution(stranger, id), "学内の担当")).containsText("担当は、まだ決まっていません。");
    }

    @Test
    void whatAnEditionChangedIsReadByInstitutionsWithoutWhoChangedIt() {
        Fair fair = Fair.of("house-edition");
        String id = fair.project("版の案件");
        Visitor institution = visitors.as(fair.memberOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(institution, id);
        assertThat(page.main()).not().containsText("変更履歴");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage edit = ProjectPage.ofCompany(company, id);
        edit.follow("編集する");
        edit.main().getByLabel("予算規模（万円）").fill("25");
        company.through(() -> edit.button("変更する").click());

        institution.open("/index");
        assertThat(institution.page().locator("main")).containsText("変更あり");
        page = ProjectPage.ofInstitution(institution, id);
        page.main().locator("summary").getByText("第2版").click();
        Locator past = section(page, "変更履歴");
        assertThat(past.locator("dt")).hasText(new String[] {"予算規模"});
        assertThat(past.locator("del")).containsText("10");
        assertThat(past.locator("ins")).containsText("25");
        assertThat(page.main()).not().containsText("house-edition-company");
        assertThat(page.main()).not().containsText("試験 admin");
    }

    @Test
    void aNewThemeIsMarkedAfterThePressAndSeenByColleaguesOnly() {
        Fair fair = Fair.of("house-theme");
        String id = fair.project("別分野の案件");
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(member, id);
        page.button("「新しいテーマとして」の印を付ける").click();
        assertThat(page.message()).containsText("先に「面白そう」を送信してから");
        page = ProjectPage.ofInstitution(member, id);
        page.main().locator("[data-curious]").click();
        assertThat(page.main().locator("[data-curious]")).hasAttribute("aria-pressed", "true");
        assertThat(page.main().locator(".app-curious__count")).hasText("1");
        page.settle();
        page.button("「新しいテーマとして」の印を付ける").click();
        assertThat(page.button("印を外す")).isVisible();
        assertThat(page.main().locator("[id='theme:marked'] li")).hasText("試験 memberさん");

        ProjectPage colleague = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(colleague.main().locator("[id='theme:marked'] li")).hasText("試験 memberさん");
        ProjectPage other = ProjectPage.ofInstitution(visitors.as(fair.memberOf("second")), id);
        assertThat(other.main().locator("[id='theme:marked']")).containsText("まだいません");
        ProjectPage company = ProjectPage.ofCompany(visitors.as(fair.companyAdministrator()), id);
        assertThat(company.main()).not().containsText("新しいテーマとして");
    }

    @Test
    void coordinatorIsShownWhoMayFitAndWhyAndMembersAreNot() {
        Fair fair = Fair.of("house-experts");
        fair.projectLikedBy(fair.memberOf("first"), "超伝導線材の接合");
        String id = fair.project("超伝導磁石の冷却");
        Visitor coordinator = visitors.as(fair.administratorOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(coordinator, id);
        assertThat(page.main()).not().containsText("超伝導線材の接合");
        page.button("候補者を表示する").click();
        Locator found = page.main().locator("[id='experts:found'] ol > li");
        assertThat(found).hasCount(1);
        assertThat(found).containsText("試験 member");
        assertThat(found).containsText("「面白そう」を送信した案件");
        assertThat(found).containsText("「超伝導線材の接合 1」：案件と共通する語「超伝導」");
        Soundness.assertSound(coordinator, "ja");

        ProjectPage member = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        assertThat(member.main()).not().containsText("学内の候補者");
        ProjectPage other = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("second")), id);
        other.button("候補者を表示する").click();
        assertThat(other.main()).containsText("共通する語が見つかった人はいません。");
    }

    @Test
    void aMemberFindsNoButtonForDraftsThatHisCompanyDoesNotLetHimWrite() {
        Fair fair = Fair.of("house-drafting");
        Visitor member = visitors.as(fair.companyMember());
        member.open("/index");
        assertThat(member.page().getByText("下書き新規作成")).hasCount(0);
        Visitor administrator = visitors.as(fair.companyAdministrator());
        administrator.open("/index");
        assertThat(administrator.page().getByRole(AriaRole.BUTTON).getByText("下書き新規作成"))
                .isVisible();
    }

    private static Locator section(ProjectPage page, String heading) {
        return page.main()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(heading).setExact(true));
    }
}
