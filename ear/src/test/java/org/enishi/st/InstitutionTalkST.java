package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** What an institution writes about a project, to its own people and to the company. RESP-07, PE-01, PE-02, PE-03, PE-10, PRJ-23. */
class InstitutionTalkST extends InBrowser {

    @Test
    void memosAndTheDiscussionAreForTheOwnPeopleOnly() {
        Fair fair = Fair.of("talk-memo");
        String id = fair.project("メモの案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        press(page, "メモを追加する");
        assertThat(page.message()).containsText("メモの本文を入力してください。");
        page.main().getByLabel("メモ（1,000文字以内）").fill("材料工学科に相談する");
        page.main().getByLabel("推奨").selectOption("進める");
        press(page, "メモを追加する");
        assertThat(section(page, "学内メモ")).containsText("材料工学科に相談する");
        press(page, "学内検討中にする");
        assertThat(section(page, "学内メモ").locator(".app-tag").first()).hasText("学内検討中");

        ProjectPage member = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        Locator notes = section(member, "学内メモ");
        assertThat(notes).containsText("材料工学科に相談する");
        assertThat(notes).containsText("試験 admin");
        assertThat(notes).containsText("学内検討中");
        assertThat(member.button("学内検討中を解除する")).hasCount(0);
        ProjectPage others = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("second")), id);
        assertThat(others.main()).not().containsText("材料工学科");
        ProjectPage company = ProjectPage.ofCompany(visitors.as(fair.companyAdministrator()), id);
        assertThat(company.main()).not().containsText("材料工学科");
        assertThat(company.main()).not().containsText("学内検討中");
        press(page, "学内検討中を解除する");
        assertThat(page.button("学内検討中にする")).isVisible();
    }

    @Test
    void actsOfAnOpenPageFollowWhatHappensElsewhereAndNothingTypedIsLost() {
        Fair fair = Fair.of("talk-follow");
        String id = fair.project("ほかで進む案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(page.acts()).contains("関心あり", "関心なし");
        page.main().getByLabel("意見（1,000文字以内）").fill("書きかけの意見");
        InstitutionActs.interest(fair.administratorOf("first"), id, "設備があります");

        assertThat(page.main()).containsText("現在のステータス：関心あり");
        assertThat(page.button("関心表明を取り消す")).isVisible();
        assertThat(page.button("関心なし")).hasCount(0);
        assertThat(page.main()).containsText("設備があります");
        assertThat(page.main().getByLabel("意見（1,000文字以内）")).hasValue("書きかけの意見");
        page.confirm(page.ask("関心表明を取り消す"), "関心表明を取り消す");
        assertThat(page.main()).containsText("現在のステータス：未送信");
        assertThat(page.message()).isVisible();
    }

    @Test
    void administratorsHearThatAColleagueBeginsAnOpinion() {
        Fair fair = Fair.of("talk-begin");
        String id = fair.project("書き始める案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        Locator text = page.main().getByLabel("意見（1,000文字以内）");
        text.fill("書き始めた意見");
        text.blur();
        page.settle();
        assertThat(text).hasValue("書き始めた意見");
        Visitor administrator = visitors.as(fair.administratorOf("first"));
        administrator.open("/notices");
        assertThat(administrator.page().locator("main")).containsText("さんが、案件「書き始める案件 1」への意見を書き始めました。");
    }

    @Test
    void aQuestionIsReadByEveryInstitutionWithoutWhoAsked() {
        Fair fair = Fair.of("talk-question");
        String id = fair.project("質問の案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        page.main()
                .getByText("質問する", new Locator.GetByTextOptions().setExact(true))
                .click();
        press(page, "質問を送信する");
        assertThat(page.message()).containsText("質問または回答の本文を入力してください。");
        page.main().getByLabel("質問（1,000文字以内）").fill("試料の量はどれくらいですか");
        press(page, "質問を送信する");
        assertThat(page.message()).containsText("質問を送信しました。");
        assertThat(section(page, "質問と回答")).containsText("質問：試料の量はどれくらいですか");
        assertThat(section(page, "質問と回答")).containsText("回答待ち");

        ProjectPage others = ProjectPage.ofInstitution(visitors.as(fair.memberOf("second")), id);
        assertThat(section(others, "質問と回答")).containsText("試料の量はどれくらいですか");
        assertThat(others.main()).not().containsText("talk-question-first");
        assertThat(others.main()).not().containsText("試験 member");
    }

    @Test
    void anOpinionGoesOutAtOnceOrAfterAnAdministratorHasReadIt() {
        Fair fair = Fair.of("talk-opinion");
        String id = fair.project("意見の案件");
        ProjectPage member = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        member.main().getByLabel("意見（1,000文字以内）").fill("粉末冶金でも作れます");
        press(member, "意見を送信する");
        assertThat(member.message()).containsText("「秘密情報を含みません」を確認してから送信してください。");
        assertThat(member.main().getByLabel("意見（1,000文字以内）")).hasValue("粉末冶金でも作れます");
        tick(member, "秘密情報を含みません");
        press(member, "意見を送信する");
        assertThat(section(member, "意見を届ける")).containsText("送信済み");

        ProjectPage administrator = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        assertThat(section(administrator, "意見を届ける")).containsText("試験 member");
        administrator.main().getByText("学内確認の設定").click();
        tick(administrator, "一般権限のユーザーの意見は、管理者が確認してから企業に届ける（学内確認）");
        press(administrator, "設定を保存する");
        assertThat(administrator.message()).containsText("学内確認の設定を変更しました。");

        member = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        assertThat(member.main()).containsText("貴学では、管理者が確認した後に意見が企業に届きます。");
        member.main().getByLabel("意見（1,000文字以内）").fill("社会人講座もできます");
        tick(member, "秘密情報を含みません");
        press(member, "意見を送信する");
        assertThat(member.message()).containsText("管理者が確認した後、企業に届きます。");
        assertThat(section(member, "意見を届ける")).containsText("学内確認中");
        assertThat(member.button("企業に届ける")).hasCount(0);

        administrator = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        press(administrator, "企業に届ける");
        assertThat(administrator.message()).containsText("意見を企業に届けました。");
        assertThat(section(administrator, "意見を届ける")).not().containsText("学内確認中");
        ProjectPage others = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("second")), id);
        assertThat(others.main()).not().containsText("社会人講座");
        assertThat(others.main()).containsText("現在のステータス：未送信");
    }

    @Test
    void backLeadsToThePlaceInTheListAndFoldsStayAsTheyWere() {
        Fair fair = Fair.of("talk-place");
        fair.project("場所の案件");
        Visitor visitor = visitors.as(fair.memberOf("first"));
        visitor.open("/index?tab=RECRUITING&q=%E5%A0%B4%E6%89%80&sort=TITLE");
        ProjectPage page = new ProjectPage(visitor);
        page.follow("場所の案件 1");
        page.main()
                .getByText("案件詳細", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.main().locator("details[data-fold=detail]")).not().hasAttribute("open", Pattern.compile(".*"));
        visitor.through(() -> visitor.page().reload());
        assertThat(page.main().locator("details[data-fold=detail]")).not().hasAttribute("open", Pattern.compile(".*"));
        assertThat(page.main().locator("details[data-fold=body]")).hasAttribute("open", Pattern.compile(".*"));
        page.follow("戻る");
        assertThat(visitor.place()).contains("sort=TITLE", "q=%E5%A0%B4%E6%89%80");
        assertThat(ProjectListPage.open(visitor).rows()).hasCount(1);
    }

    @Test
    void thePageIsSoundWithEverythingOpen() {
        Fair fair = Fair.of("talk-sound");
        String id = fair.project("健全な案件");
        ProjectPage page = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        page.main().getByLabel("メモ（1,000文字以内）").fill("長いメモ。".repeat(30));
        press(page, "メモを追加する");
        page.main()
                .getByText("質問する", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.main().getByLabel("質問（1,000文字以内）").fill("長い質問。".repeat(30));
        press(page, "質問を送信する");
        page.main().getByText("学内確認の設定").click();
        Soundness.assertSound(visitors.first(), "ja");
    }

    private static void press(ProjectPage page, String name) {
        page.button(name).click();
        page.settle();
    }

    private static void tick(ProjectPage page, String label) {
        page.main()
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static Locator section(ProjectPage page, String heading) {
        return page.main()
                .getByRole(
                        AriaRole.REGION,
                        new Locator.GetByRoleOptions().setName(heading).setExact(true));
    }
}
