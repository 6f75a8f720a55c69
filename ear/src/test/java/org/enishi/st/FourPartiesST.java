package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectListPage;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** One project from draft to 成立, with a company and three institutions at four machines. T1 to T12, R1, R2, R6, R7, 5.3. */
class FourPartiesST extends InBrowser {

    private static final String TITLE = "切削油の臭気対策";
    private static final String COMPANY = "four-company";

    @Test
    void oneAgreesAndTheOthersLearnThatItIsOverAndNotWithWhom() {
        Fair fair = Fair.ofThree("four");
        Visitor company = visitors.as(fair.companyAdministrator());
        String id = publish(company);
        ProjectPage first = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("first")), id);
        ProjectPage second = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("second")), id);
        ProjectPage third = ProjectPage.ofInstitution(visitors.as(fair.administratorOf("third")), id);
        for (ProjectPage each : new ProjectPage[] {first, second, third}) {
            assertThat(each.main()).containsText("現在のステータス：未送信");
            assertThat(each.main()).containsText("未公開");
        }

        first.thumb().press();
        answer(first, second, third);
        assertThat(third.main()).containsText("2大学等");
        assertThat(third.main()).not().containsText("four-first");

        ProjectPage own = ProjectPage.ofCompany(company, id);
        assertThat(own.main()).containsText("回答件数：3件");
        assertThat(own.main()).containsText("面白そう：0人");
        meet(company, own);
        first.reload();
        assertThat(first.main()).containsText(COMPANY);
        second.reload();
        assertThat(second.main()).not().containsText(COMPANY);
        agree(company, own);
        assertThat(own.main()).containsText("募集終了");

        first.reload();
        assertThat(first.main()).containsText("現在のステータス：成立");
        second.reload();
        assertThat(second.main()).containsText("現在のステータス：交渉取りやめ");
        third.reload();
        assertThat(third.main()).containsText("現在のステータス：関心なし");
        assertOverForEverybody(fair);
    }

    private static void answer(ProjectPage first, ProjectPage second, ProjectPage third) {
        first.confirm(first.ask("関心あり"), "関心あり");
        second.confirm(second.ask("関心あり"), "関心あり");
        Locator reasons = third.ask("関心なし");
        reasons.getByText("分野外").click();
        third.confirm(reasons, "関心なし");
        third.reload();
    }

    private void assertOverForEverybody(Fair fair) {
        assertClosed(visitors.as(fair.memberOf("first")), COMPANY);
        assertClosed(visitors.as(fair.memberOf("second")), "未公開");
        assertClosed(visitors.as(fair.memberOf("third")), "未公開");
    }

    private static void agree(Visitor company, ProjectPage own) {
        Locator agreement = askOf(company, "four-first", "成立");
        agreement.getByText("文例：他の機関と成立").click();
        company.settle();
        own.confirmAndReturn(agreement, "成立");
    }

    private static void meet(Visitor company, ProjectPage own) {
        Locator meeting = askOf(company, "four-first", "面談開始");
        meeting.locator(".ui-chkbox-box").first().click();
        own.confirmAndReturn(meeting, "面談開始");
    }

    /** Opens the question before a step with one of the institutions. */
    private static Locator askOf(Visitor company, String institution, String step) {
        company.page()
                .locator("main tr")
                .filter(new Locator.FilterOptions().setHasText(institution))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(step).setExact(true))
                .click();
        company.settle();
        Locator dialog = company.page().locator(".ui-dialog:visible");
        dialog.waitFor();
        return dialog;
    }

    private static void assertClosed(Visitor visitor, String companyName) {
        ProjectListPage list = ProjectListPage.open(visitor);
        list.tab("募集終了");
        assertThat(list.row(TITLE)).containsText("成立");
        assertThat(list.row(TITLE)).containsText(companyName);
        assertThat(list.row(TITLE)).containsText(LocalDate.now().getYear() + "-");
        if (!companyName.equals(COMPANY)) {
            assertThat(visitor.page().locator("body")).not().containsText(COMPANY);
        }
    }

    private static String publish(Visitor company) {
        ProjectListPage.open(company);
        ProjectPage page = new ProjectPage(company);
        company.through(() -> page.button("下書き新規作成").click());
        Locator main = page.main();
        main.getByLabel("案件名").fill(TITLE);
        main.getByLabel("案件内容（何を、なぜ、どうしたいか）").fill("工場の臭気を減らす方法を探しています。");
        main.getByLabel("募集期間（終了日）").fill(LocalDate.now().plusDays(20).toString());
        main.getByText("アドバイス", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(main.getByRole(AriaRole.STATUS)).containsText("に自動保存しました。");
        company.through(() -> page.button("確認画面へ").click());
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        company.through(() -> page.button("発信する").click());
        String id = company.place().replaceAll(".*/", "");
        assertThat(id).hasSize(36);
        return id;
    }
}
