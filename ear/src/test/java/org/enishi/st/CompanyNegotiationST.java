package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** What a company does with those who answered: stop with polite words, take up again, correct, agree. PRJ-22, RESP-03 to RESP-06. */
class CompanyNegotiationST extends InBrowser {

    private static final String ASKED = "「交渉を再開」を行います。よろしいですか？";

    private static ProjectPage interested(Visitor company, Fair fair, String id) {
        InstitutionActs.interest(fair.administratorOf("first"), id, "設備があります");
        return ProjectPage.ofCompany(company, id);
    }

    private static Locator rowOf(ProjectPage page, String institution) {
        return page.main().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(institution));
    }

    @Test
    void tableNamesWhoAnsweredAndNumbersOfTheListLeadToIt() {
        Fair fair = Fair.of("deal-table");
        String id = fair.project("応答の案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "設備があります");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectListPage list = ProjectListPage.open(company);
        assertThat(list.columns()).containsExactly("案件名", "未回答", "関心なし", "関心あり", "面談開始", "交渉取りやめ", "募集期間", "面白そう");
        assertThat(list.row("応答の案件").locator("td")).containsText(new String[] {"1", "0", "1", "0", "0"});
        assertThat(list.row("応答の案件").locator("td").last()).hasText("0");

        company.through(
                () -> list.row("応答の案件").locator("a[href$='status=INTERESTED']").click());
        ProjectPage page = new ProjectPage(company);
        assertThat(page.main()).containsText("「関心あり」だけを表示しています。");
        assertThat(rowOf(page, "deal-table-first")).containsText("設備があります");
        assertThat(page.main().locator("thead th"))
                .containsText(new String[] {"教育・研究機関名", "ステータス", "分野", "反応日", "チャット"});
        company.open("/corporate/projects/" + id + "?status=NONE");
        assertThat(page.main()).containsText("「未回答」だけを表示しています。");
        assertThat(page.main()).not().containsText("deal-table-second");
    }

    @Test
    void negotiationIsStoppedWithPoliteWordsAndTakenUpAgainWhenBothWantIt() {
        Fair fair = Fair.of("deal-stop");
        String id = fair.project("取りやめの案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = interested(company, fair, id);
        Locator stop = page.ask("交渉取りやめ");
        page.confirm(stop, "交渉取りやめ");
        assertThat(stop).containsText("理由を入力してください。");
        stop.getByText("文例：検討の結果").click();
        company.settle();
        assertThat(stop.locator("textarea")).hasValue(java.util.regex.Pattern.compile("見送らせていただくことになりました"));
        page.confirmAndReturn(stop, "交渉取りやめ");
        assertThat(page.message()).containsText("交渉を取りやめました。");
        assertThat(rowOf(page, "deal-stop-first")).containsText("企業による交渉取りやめ");

        Locator again = page.ask("交渉を再開");
        assertThat(again).containsText(ASKED);
        page.confirmAndReturn(again, "交渉を再開");
        assertThat(rowOf(page, "deal-stop-first")).containsText("交渉取りやめ");
        InstitutionActs.resume(fair.administratorOf("first"), id);
        page = ProjectPage.ofCompany(company, id);
        assertThat(rowOf(page, "deal-stop-first")).containsText("関心あり");
    }

    @Test
    void wrongClickIsCorrectedWithAReason() {
        Fair fair = Fair.of("deal-slip");
        String id = fair.project("訂正の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = interested(company, fair, id);
        Locator meeting = page.ask("面談開始");
        meeting.locator(".ui-chkbox-box").click();
        page.confirmAndReturn(meeting, "面談開始");
        assertThat(rowOf(page, "deal-slip-first")).containsText("面談開始");

        Locator correction = page.ask("訂正");
        page.confirm(correction, "訂正");
        assertThat(correction).containsText("理由を入力してください。");
        correction.locator("textarea").fill("別の機関と間違えたため");
        page.confirmAndReturn(correction, "訂正");
        assertThat(page.message()).containsText("訂正しました。");
        assertThat(rowOf(page, "deal-slip-first")).containsText("関心あり");
    }

    @Test
    void whoeverLosesByAnAgreementIsOwedAReason() {
        Fair fair = Fair.of("deal-agree");
        String id = fair.project("成立の案件");
        InstitutionActs.interest(fair.administratorOf("second"), id, "");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = interested(company, fair, id);
        rowOf(page, "deal-agree-first").getByText("面談開始").click();
        company.settle();
        Locator meeting = company.page().locator(".ui-dialog:visible");
        meeting.locator(".ui-chkbox-box").click();
        page.confirmAndReturn(meeting, "面談開始");

        Locator agreement = page.ask("成立");
        assertThat(agreement).containsText("交渉が終了する他の教育・研究機関への理由");
        page.confirm(agreement, "成立");
        assertThat(agreement).containsText("理由を入力してください。");
        agreement.getByText("他の機関との交渉を続ける").click();
        company.settle();
        assertThat(agreement.locator("textarea")).hasCount(0);
        agreement.getByText("この案件を終了する").click();
        company.settle();
        agreement.getByText("文例：他の機関と成立").click();
        company.settle();
        page.confirmAndReturn(agreement, "成立");

        assertThat(page.message()).containsText("成立しました。");
        assertThat(page.main()).containsText("募集終了");
        assertThat(rowOf(page, "deal-agree-second")).containsText("他機関と成立");
        assertThat(rowOf(page, "deal-agree-second")).containsText("他の教育・研究機関と進めることになりました");
    }
}
