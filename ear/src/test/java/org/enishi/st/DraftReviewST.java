package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** A draft goes to the operator and comes back with remarks, which are answered and done with. PE-11. */
class DraftReviewST extends InBrowser {

    @Test
    void draftIsHandedOutRemarkedOnAndTakenBack() {
        Fair fair = Fair.of("review-browser");
        String reviewer = fair.operator();
        String draft = fair.draft("確認してもらう案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = ProjectPage.ofCompany(company, draft);
        page.main().locator("summary").getByText("確認を依頼する").click();
        page.main().getByLabel("依頼先").selectOption("review-browser-operator");
        page.main().getByLabel("確認してほしいこと").fill("予算について");
        Soundness.assertSound(company, "ja");
        company.through(() -> page.button("この内容で依頼する").click());
        assertThat(page.message()).containsText("下書きの確認を依頼しました。");
        assertThat(page.main()).containsText("回答待ち");

        Visitor operator = visitors.as(reviewer);
        operator.open("/reviews");
        Soundness.assertSound(operator, "ja");
        ProjectPage sheet = new ProjectPage(operator);
        operator.through(
                () -> sheet.main().locator("td, th").locator("a").first().click());
        assertThat(sheet.main()).containsText("予算について");
        Soundness.assertSound(operator, "ja");
        sheet.main().getByText("直した方が良い").click();
        sheet.main().getByLabel("予算規模").fill("桁を確かめてください");
        operator.through(() -> sheet.button("回答を送る").click());
        assertThat(sheet.message()).containsText("回答を送りました。");

        readRemarksAndFinish(company, page, draft);
        operator.open("/reviews");
        assertThat(sheet.main()).containsText("該当する下書きはありません");
    }

    private static void readRemarksAndFinish(Visitor company, ProjectPage page, String draft) {
        company.open("/corporate/projects/" + draft + "/edit");
        assertThat(page.main().locator("[id='f:budgetRemark']")).hasText("桁を確かめてください");
        Soundness.assertSound(company, "ja");
        page.main().getByLabel("予算規模").fill("20");
        company.through(() -> page.button("保存").click());
        Locator part = page.main().locator("[id='look:review']");
        assertThat(part).containsText("依頼の後に変更");
        part.getByLabel("確認してくれた相手への返答").fill("直しました");
        company.through(() -> page.button("返答を送る").click());
        assertThat(part).containsText("企業からの返答：直しました");
        Soundness.assertSound(company, "ja");
        page.button("確認を終える").click();
        company.through(() -> company.page()
                .locator(".ui-confirm-dialog:visible")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("はい"))
                .click());
        assertThat(page.message()).containsText("下書きの確認を終えました。");
    }
}
