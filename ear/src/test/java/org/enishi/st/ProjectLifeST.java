package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.enishi.it.matching.CompanyActs;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.Shell;
import org.junit.jupiter.api.Test;

/** One project between several people: from the first word to the agreement. PRJ-01 to PRJ-28, RESP-01 to RESP-08. */
class ProjectLifeST extends InBrowser {

    private static final String TITLE = "アルミ切粉の再利用";

    @Test
    void draftIsWrittenCheckedPublishedAnsweredMetAndAgreed() {
        Fair fair = Fair.of("life-whole");
        Visitor company = visitors.as(fair.companyAdministrator());
        write(company);
        String id = publish(company);

        ProjectPage institution = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(institution.main()).containsText("現在のステータス：未送信");
        assertThat(institution.main()).containsText("未公開");
        institution.confirm(institution.ask("関心あり"), "関心あり");
        assertThat(institution.main()).containsText("現在のステータス：関心あり");

        ProjectPage own = ProjectPage.ofCompany(company, id);
        assertThat(own.main()).containsText("回答件数：1件");
        Locator meeting = own.ask("面談開始");
        own.confirm(meeting, "面談開始");
        assertThat(meeting).containsText("企業名が開示されることを確認してください。");
        meeting.locator(".ui-chkbox-box").click();
        own.confirmAndReturn(meeting, "面談開始");
        assertThat(own.message()).containsText("面談を開始しました。");

        institution = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        assertThat(institution.main()).containsText("現在のステータス：面談開始");
        assertThat(institution.main()).containsText("life-whole-company");
        ProjectPage others = ProjectPage.ofInstitution(visitors.as(fair.memberOf("second")), id);
        assertThat(others.main()).not().containsText("life-whole-company");

        own.confirmAndReturn(own.ask("成立"), "成立");
        assertThat(own.main()).containsText("募集終了");
        assertThat(own.button("再発信")).isVisible();
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectListPage list = ProjectListPage.open(member);
        list.tab("募集終了");
        assertThat(list.columns()).containsExactly("面白そう", "案件名", "最終結果", "最終結果確定日", "企業名", "関心表明");
        assertThat(list.row(TITLE)).containsText("成立");
    }

    private static void write(Visitor company) {
        ProjectListPage list = ProjectListPage.open(company);
        assertThat(list.tabs()).containsExactly("募集中 0", "担当案件 0", "下書き 0", "募集終了 0");
        ProjectPage page = new ProjectPage(company);
        company.through(() -> page.button("下書き新規作成").click());
        Locator main = page.main();
        main.getByLabel("案件名").fill(TITLE);
        main.getByLabel("案件内容（何を、なぜ、どうしたいか）").fill("切粉の再利用を考えています。連絡先は 076-123-4567 です。");
        main.getByLabel("募集期間（終了日）").fill(LocalDate.now().plusDays(20).toString());
        main.getByText("アドバイス", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(main.getByRole(AriaRole.STATUS)).containsText("に自動保存しました。");
        company.through(() -> company.page().reload());
        assertThat(main.getByLabel("案件名")).hasValue(TITLE);
        company.through(() -> page.button("確認画面へ").click());
    }

    private static String publish(Visitor company) {
        ProjectPage page = new ProjectPage(company);
        assertThat(page.main()).containsText("匿名チェック");
        assertThat(page.main().locator(".app-list strong")).hasText("076-123-4567");
        page.button("発信する").click();
        company.settle();
        assertThat(page.message()).containsText("匿名チェックの結果を確認してから発信してください。");
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        company.through(() -> page.button("発信する").click());
        assertThat(page.message()).containsText("案件を発信しました。");
        return company.place().replaceAll(".*/", "");
    }

    @Test
    void institutionMayChangeItsAnswerAndSaysWhy() {
        Fair fair = Fair.of("life-answer");
        String id = fair.project("回答の案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        Locator reasons = page.ask("関心なし");
        reasons.getByText("時期が合わない").click();
        page.confirm(reasons, "関心なし");
        assertThat(page.main()).containsText("現在のステータス：関心なし");
        page.confirm(page.ask("関心あり"), "関心あり");
        assertThat(page.main()).containsText("現在のステータス：関心あり");
        page.confirm(page.ask("関心表明を取り消す"), "関心表明を取り消す");
        assertThat(page.main()).containsText("現在のステータス：未送信");
    }

    /** PRJ-24. */
    @Test
    void whereTheInstitutionStandsChangesOnOpenPagesByItself() {
        Fair fair = Fair.of("life-live");
        String id = fair.project("生中継のステータス");
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(member, id);
        assertThat(page.main()).containsText("現在のステータス：未送信");
        new Shell(member).awaitLine();
        page.main().getByLabel("メモ（1,000文字以内）").fill("書きかけのメモ");

        InstitutionActs.interest(fair.administratorOf("first"), id, "");
        assertThat(page.main()).containsText("現在のステータス：関心あり");
        assertThat(page.main().getByLabel("メモ（1,000文字以内）")).hasValue("書きかけのメモ");
    }

    /** PRJ-24, T10: what is being asked stays asked, with the words, and is refused when it is sent after all. */
    @Test
    void aProjectThatIsOverSaysSoOnOpenPagesOfInstitutionsByItself() {
        Fair fair = Fair.of("life-over");
        String id = fair.project("締め切られる案件");
        Visitor administrator = visitors.as(fair.administratorOf("first"));
        ProjectPage page = ProjectPage.ofInstitution(administrator, id);
        page.main().getByLabel("メモ（1,000文字以内）").fill("書きかけのメモ");
        Locator interest = page.ask("関心あり");
        interest.locator("textarea").fill("設備があります");
        new Shell(administrator).awaitLine();

        CompanyActs.endRecruiting(fair.companyAdministrator(), id);
        assertThat(page.main().locator("[data-progress]")).containsText("募集終了");
        assertThat(page.main().locator(".app-standing")).containsText("最終結果");
        assertThat(page.main().locator(".app-standing button")).hasCount(0);
        assertThat(page.main().getByLabel("メモ（1,000文字以内）")).hasValue("書きかけのメモ");
        page.confirm(interest, "関心あり");
        assertThat(interest.locator(".app-message")).isVisible();
        assertThat(interest.locator("textarea")).hasValue("設備があります");
    }

    /** PRJ-22, and what is being asked stays asked. */
    @Test
    void whoAnswersAppearsOnTheOpenPageOfTheCompanyByItself() {
        Fair fair = Fair.of("life-company");
        String id = fair.project("生中継の応答");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        assertThat(page.main()).containsText("回答件数：0件");
        new Shell(company).awaitLine();

        InstitutionActs.interest(fair.administratorOf("first"), id, "設備があります");
        assertThat(page.main()).containsText("回答件数：1件");
        assertThat(page.main().locator("tbody tr")).containsText(new String[] {"設備があります"});
        assertThat(page.button("面談開始")).isVisible();

        Locator meeting = page.ask("面談開始");
        meeting.locator(".ui-chkbox-box").click();
        InstitutionActs.interest(fair.administratorOf("second"), id, "試験機があります");
        assertThat(page.main()).containsText("回答件数：2件");
        assertThat(page.main().locator("tbody tr")).containsText(new String[] {"設備があります", "試験機があります"});
        page.confirmAndReturn(meeting, "面談開始");
        assertThat(page.message()).containsText("面談を開始しました。");
        assertThat(page.main().locator("tbody tr").first()).containsText("面談開始");
    }

    @Test
    void onlyAdministratorsSeeTheButtons() {
        Fair fair = Fair.of("life-roles");
        String id = fair.project("権限の案件");
        ProjectPage member = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        assertThat(member.acts()).containsExactly("戻る");
        ProjectPage companyMember = ProjectPage.ofCompany(visitors.as(fair.companyMember()), id);
        assertThat(companyMember.acts()).containsExactly("戻る");
        ProjectPage administrator = ProjectPage.ofCompany(visitors.as(fair.companyAdministrator()), id);
        assertThat(administrator.acts()).containsExactly("戻る", "編集する", "募集を締め切る", "一時停止", "削除する");
    }

    @Test
    void companySuspendsResumesWithdrawsAndIssuesAgain() {
        Fair fair = Fair.of("life-halt");
        String id = fair.project("停止の案件");
        ProjectPage institution = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        institution.confirm(institution.ask("関心あり"), "関心あり");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, id);
        Locator reason = page.ask("一時停止");
        page.confirm(reason, "一時停止");
        assertThat(reason).containsText("理由を入力してください。");
        reason.locator("textarea").fill("社内の確認のため");
        page.confirmAndReturn(reason, "一時停止");
        page.confirmAndReturn(page.ask("再開"), "再開");
        Locator withdrawal = page.ask("取り下げる");
        withdrawal.locator("textarea").fill("方針の変更");
        page.confirmAndReturn(withdrawal, "取り下げる");
        assertThat(page.main()).containsText("方針の変更");
        company.through(() -> page.button("再発信").click());
        assertThat(page.main().getByLabel("案件名")).hasValue("停止の案件 1");
    }

    @Test
    void listKeepsItsPlaceInTheAddress() {
        Fair fair = Fair.of("life-list");
        fair.project("ポンプの改良");
        fair.project("研修の実施");
        Visitor member = visitors.as(fair.memberOf("first"));
        ProjectListPage list = ProjectListPage.open(member);
        assertThat(list.columns()).containsExactly("面白そう", "案件名", "ステータス", "募集期間", "予算規模", "協力募集の形態", "関心表明");
        assertThat(list.tabs()).containsExactly("募集中 2", "交渉中 0", "担当案件 0", "募集終了 0");
        list.search("ﾎﾟﾝﾌﾟ");
        assertThat(list.rows()).hasCount(1);
        list.openProject("ポンプの改良 1");
        member.through(() -> member.page().goBack());
        assertThat(list.rows()).hasCount(1);
        list.tab("募集終了");
        member.through(() -> member.page().goBack());
        assertThat(list.rows()).hasCount(1);
        member.open("/index?form=SURVEY");
        assertThat(list.rows()).hasCount(0);
        member.open("/index?form=ADVICE&form=SURVEY&tab=nonsense&sort=nonsense");
        assertThat(list.rows()).hasCount(2);
    }

    @Test
    void everyPageIsSoundForBothSides() {
        Fair fair = Fair.of("life-sound");
        String id = fair.project("健全な案件");
        String draft = fair.draft("健全な下書き");
        Visitor institution = visitors.as(fair.administratorOf("first"));
        for (String page : new String[] {"/index", "/academic/projects/" + id, "/index?tab=CLOSED"}) {
            institution.open(page);
            Soundness.assertSound(institution, "ja");
        }
        ProjectPage answer = ProjectPage.ofInstitution(institution, id);
        answer.ask("関心なし");
        Soundness.assertSound(institution, "ja");
        answer.confirm(institution.page().locator(".ui-dialog:visible"), "いいえ");
        answer.confirm(answer.ask("関心あり"), "関心あり");

        Visitor company = visitors.as(fair.companyAdministrator());
        for (String page : new String[] {
            "/index",
            "/index?tab=DRAFTS",
            "/corporate/projects/" + id,
            "/corporate/projects/" + draft + "/edit",
            "/corporate/projects/" + draft + "/publish"
        }) {
            company.open(page);
            Soundness.assertSound(company, "ja");
        }
        ProjectPage.ofCompany(company, id).ask("面談開始");
        Soundness.assertSound(company, "ja");
    }
}
