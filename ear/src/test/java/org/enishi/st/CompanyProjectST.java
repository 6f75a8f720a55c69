package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** What stands beside a project on the page of its company. PRJ-23, PRJ-26, PE-01, PE-08, PE-10, 5.4. */
class CompanyProjectST extends InBrowser {

    private static void unfold(ProjectPage page, String title) {
        page.main().locator("summary").getByText(title).click();
    }

    @Test
    void questionIsAnsweredOnceForEverybody() {
        Fair fair = Fair.of("voice-ask");
        String id = fair.project("質問の案件");
        InstitutionActs.question(fair.memberOf("first"), id, "試料の量はどれくらいですか", false);
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        assertThat(page.main()).containsText("試料の量はどれくらいですか");
        assertThat(page.main()).containsText("団体名は伝えられていません");
        assertThat(page.main()).not().containsText("voice-ask-first");

        Locator answer = page.ask("回答する");
        assertThat(answer).containsText("すべての教育・研究機関が読みます。");
        page.confirm(answer, "送信する");
        assertThat(answer.locator(".app-message--bad")).isVisible();
        answer.locator("textarea").fill("月に2トンです");
        page.confirmAndReturn(answer, "送信する");
        assertThat(page.message()).containsText("質問に回答しました。");
        assertThat(page.main()).containsText("月に2トンです");
        assertThat(page.button("回答する")).hasCount(0);
    }

    @Test
    void opinionIsReadThankedAnsweredAndReflectedWithoutANameThatWasNotTold() {
        Fair fair = Fair.of("voice-say");
        String id = fair.project("意見の案件");
        InstitutionActs.opinion(fair.memberOf("first"), id, "別の合金でも試せます", false);
        InstitutionActs.opinion(fair.memberOf("second"), id, "研究室を紹介できます", true);
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        Locator unnamed = page.main().locator("li").filter(new Locator.FilterOptions().setHasText("別の合金"));
        assertThat(unnamed).containsText("団体名は伝えられていません");
        assertThat(page.main()).not().containsText("voice-say-first");
        assertThat(page.main().locator("li").filter(new Locator.FilterOptions().setHasText("研究室を紹介")))
                .containsText("voice-say-second");

        company.through(() -> unnamed.getByText("既読にする").click());
        assertThat(page.message()).containsText("既読にしました。");
        assertThat(unnamed.getByText("未読")).hasCount(0);
        company.through(() -> unnamed.getByText("お礼を伝える").click());
        assertThat(unnamed).containsText("お礼済み");
        unnamed.getByText("返信する").click();
        company.settle();
        Locator reply = company.page().locator(".ui-dialog:visible");
        reply.locator("textarea").fill("ありがとうございます。試してみたいです。");
        page.confirmAndReturn(reply, "送信する");
        assertThat(unnamed).containsText("試してみたいです。");
        assertThat(unnamed.getByText("返信する")).hasCount(0);
        company.through(() -> unnamed.getByText("案件に反映した").click());
        assertThat(unnamed).containsText("第1版に反映");
    }

    @Test
    void memoStaysWithAdministratorsAndThoseInCharge() {
        Fair fair = Fair.of("memo-desk");
        String id = fair.project("メモの案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        unfold(page, "メモを書く");
        page.main().getByLabel("対象").selectOption("memo-desk-first");
        page.main().getByLabel("推奨").selectOption("進める");
        page.main()
                .getByLabel("メモ", new Locator.GetByLabelOptions().setExact(true))
                .fill("設備が揃っている。");
        company.through(() -> page.button("メモを保存").click());
        assertThat(page.message()).containsText("メモを保存しました。");
        Locator memo = page.main().locator("li").filter(new Locator.FilterOptions().setHasText("設備が揃っている。"));
        assertThat(memo).containsText("進める");
        assertThat(memo).containsText("memo-desk-first");

        Visitor member = visitors.as(fair.companyMember());
        ProjectPage others = ProjectPage.ofCompany(member, id);
        assertThat(others.main()).not().containsText("社内メモ");
        unfold(page, "担当者を変更する");
        page.main().getByText("試験 staff").click();
        company.through(() -> page.button("担当者を保存").click());
        assertThat(page.message()).containsText("案件担当者を変更しました。");
        others = ProjectPage.ofCompany(member, id);
        assertThat(others.main()).containsText("設備が揃っている。");
        ProjectListPage list = ProjectListPage.open(member);
        list.tab("担当案件");
        assertThat(list.row("メモの案件")).hasCount(1);
        ProjectPage institution = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(institution.main()).not().containsText("設備が揃っている。");
    }

    @Test
    void nobodyInChargeIsRefusedInThePlace() {
        Fair fair = Fair.of("charge-none");
        String id = fair.project("担当の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        unfold(page, "担当者を変更する");
        page.main().locator("#p\\:chosen .ui-chkbox-box.ui-state-active").click();
        page.button("担当者を保存").click();
        company.settle();
        assertThat(page.message()).containsText("案件担当者を1名以上選択してください。");
    }

    @Test
    void editMakesAnEditionThatSaysWhatChanged() {
        Fair fair = Fair.of("edit-past");
        String id = fair.project("版の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        assertThat(page.main()).not().containsText("変更履歴");
        page.follow("編集する");
        page.main().getByLabel("予算規模（万円）").fill("25");
        page.main()
                .getByText("アドバイス", new Locator.GetByTextOptions().setExact(true))
                .click();
        company.through(() -> page.button("変更する").click());
        assertThat(page.message()).containsText("案件を変更しました。");

        unfold(page, "第2版");
        Locator past = page.main().locator("section").filter(new Locator.FilterOptions().setHasText("変更履歴"));
        assertThat(past.locator("dt")).hasText(new String[] {"予算規模", "協力募集の形態"});
        assertThat(past.locator("del").first()).containsText("10");
        assertThat(past.locator("ins").first()).containsText("25");
        assertThat(past.locator("del").last()).containsText("アドバイス");
        assertThat(past.locator("ins").last()).hasText("共同研究(教育・研究機関と企業)");
    }

    @Test
    void chainOfReissuesLeadsFromOneToTheOther() {
        Fair fair = Fair.of("chain");
        String id = fair.project("再び出す案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        page.confirmAndReturn(page.ask("募集を締め切る"), "募集を締め切る");
        assertThat(page.main()).containsText("最終結果 関心なし");
        company.through(() -> page.button("再発信").click());
        company.open("/corporate/projects/" + id);
        Locator chain = page.main().locator("section").filter(new Locator.FilterOptions().setHasText("再発信の経緯"));
        assertThat(chain.locator("li")).containsText(new String[] {"関心なし", "下書き"});
        company.through(() ->
                chain.getByRole(com.microsoft.playwright.options.AriaRole.LINK).click());
        assertThat(chain.locator("li")).containsText(new String[] {"関心なし", "下書き"});
    }

    @Test
    void wayBackLeadsToThePlaceInTheListAndFoldsStayAsTheyWere() {
        Fair fair = Fair.of("way-back");
        fair.project("ポンプの改良");
        fair.project("研修の実施");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectListPage list = ProjectListPage.open(company);
        list.search("ポンプ");
        list.openProject("ポンプの改良 1");
        ProjectPage page = new ProjectPage(company);
        Locator fold = page.main().locator("details[data-fold='detail']");
        assertThat(fold).hasAttribute("open", "open");
        unfold(page, "案件詳細");
        company.through(() -> company.page().reload());
        assertThat(fold).not().hasAttribute("open", java.util.regex.Pattern.compile(".*"));
        page.follow("戻る");
        assertThat(list.rows()).hasCount(1);
        assertThat(company.place()).contains("q=");
    }

    @Test
    void howFarTheOthersHaveReadIsToldInNumbersAndOnlyWhereTheseSayNothingOfAnyOfThem() {
        Fair two = Fair.of("progress-two");
        Visitor company = visitors.as(two.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, two.project("二機関の案件"));
        assertThat(page.main()).not().containsText("の内訳");
        Fair three = Fair.of("progress-three");
        Enishi.visitor()
                .post("/it/project-crowd", Map.of("region", three.region(), "step", "institutions", "count", "1"));
        String id = three.project("三機関の案件");
        ProjectPage.ofInstitution(visitors.as(three.memberOf("first")), id);

        page = ProjectPage.ofCompany(visitors.as(three.companyAdministrator()), id);
        assertThat(page.main()).containsText("未回答3機関の内訳：未読2、既読1、学内検討中0");
        assertThat(page.main()).not().containsText("progress-three-first");
    }

    @Test
    void everythingBesideAProjectIsSound() {
        Fair fair = Fair.of("beside-sound");
        String id = fair.project("健全な案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "設備があります");
        InstitutionActs.question(fair.memberOf("first"), id, "質問です", true);
        InstitutionActs.opinion(fair.memberOf("second"), id, "意見です", true);
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        unfold(page, "メモを書く");
        unfold(page, "担当者を変更する");
        Soundness.assertSound(company, "ja");
        page.ask("回答する");
        Soundness.assertSound(company, "ja");
        page.confirm(company.page().locator(".ui-dialog:visible"), "いいえ");
        page.ask("交渉取りやめ");
        Soundness.assertSound(company, "ja");
        company.open("/matching/company-choices");
        Soundness.assertSound(company, "ja");
    }

    @Test
    void whatManyFindInterestingIsHintedAtWithWhatCanBeDone() {
        Fair fair = Fair.of("voice-many");
        String id = fair.project("面白い案件");
        for (String person : List.of(fair.memberOf("first"), fair.administratorOf("first"), fair.memberOf("second"))) {
            InstitutionActs.curiosity(person, id);
        }
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        assertThat(page.main()).not().containsText("関心の高いテーマ");
        Enishi.moveClock(Duration.ofMinutes(11));
        try {
            page.reload();
            Locator hint = page.main().locator(".app-message--good");
            assertThat(hint).containsText("「面白そう」が多く集まった案件は、教育・研究機関の関心の高いテーマと考えられます。");
            assertThat(hint.locator("a")).hasText(new String[] {"募集期間を延長"});
            page.confirmAndReturn(page.ask("募集を締め切る"), "募集を締め切る");
            assertThat(hint.locator("a:visible").last()).hasText("再発信する");
            company.through(() -> hint.locator("a:visible").last().click());
            assertThat(company.page().locator("input[id$=title]")).hasValue("面白い案件 1");
        } finally {
            Enishi.resetClock();
        }
    }
}
