package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** A company appoints a supporter, which writes a draft for it and asks for its publication. ORG-02. */
class MandateST extends InBrowser {

    @Test
    void supporterIsAppointedWritesForTheCompanyAndIsDismissed() {
        Fair fair = Fair.of("mandate-browser");
        String login = fair.supporter();
        Visitor company = visitors.as(fair.companyAdministrator());
        company.open("/matching/company-choices");
        ProjectPage page = new ProjectPage(company);
        company.through(() -> page.main().getByText("任命の一覧と登録").click());
        assertThat(page.main()).containsText("mandate-browser-supporter");
        Soundness.assertSound(company, "ja");
        refuseWithoutDocumentAndAppoint(company, page);

        Visitor supporter = visitors.as(login);
        ProjectPage desk = new ProjectPage(supporter);
        supporter.open("/index");
        Soundness.assertSound(supporter, "ja");
        supporter.through(() -> desk.button("mandate-browser-companyの下書きを新規作成").click());
        desk.main().getByLabel("案件名").fill("代行の下書き");
        desk.main().getByLabel("案件内容").fill("何を、なぜ、どうしたいか");
        desk.main().getByLabel("募集期間（終了日）").fill(LocalDate.now().plusDays(30).toString());
        desk.main().getByText("アドバイス").click();
        Soundness.assertSound(supporter, "ja");
        supporter.through(() -> desk.button("保存").click());
        assertThat(desk.main()).containsText("発信は企業の管理者が行います。");
        Soundness.assertSound(supporter, "ja");
        desk.button("発信依頼").click();
        supporter.through(() -> yes(supporter));
        assertThat(desk.message()).containsText("発信を依頼しました。");

        company.open("/index?tab=DRAFTS");
        company.through(() -> page.main().getByText("代行の下書き").click());
        assertThat(page.main()).containsText("mandate-browser-supporterが発信代行として作成した下書きです。");
        company.open("/matching/mandates");
        page.button("mandate-browser-supporterの任命を終了する").click();
        company.through(() -> yes(company));
        assertThat(page.main()).containsText("任命している支援機関はありません");
        supporter.open("/index");
        assertThat(desk.main()).containsText("貴機関を任命すると");
        Soundness.assertSound(supporter, "ja");
    }

    private static void refuseWithoutDocumentAndAppoint(Visitor company, ProjectPage page) {
        page.main()
                .getByLabel("支援機関", new Locator.GetByLabelOptions().setExact(true))
                .selectOption("mandate-browser-supporter");
        page.main().getByText("案件の閲覧と発信代行").last().click();
        page.main().getByText("この支援機関を任命することに同意します").click();
        page.button("任命する").click();
        assertThat(page.message()).containsText("発信代行には書面による委任が必要です。");
        page.main().getByLabel("委任状").fill("委任状 令和8年11月1日");
        company.through(() -> page.button("任命する").click());
        assertThat(page.message()).containsText("支援機関を任命しました。");
        assertThat(page.main()).containsText("委任状：委任状 令和8年11月1日");
    }

    private static void yes(Visitor visitor) {
        visitor.page()
                .locator(".ui-confirm-dialog:visible")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("はい"))
                .click();
    }
}
