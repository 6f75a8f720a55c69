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

/** The way of a draft to the institutions: asked for, sent back, scheduled, looked at as they will see it. PRJ-01, PRJ-02, PRJ-28, PE-11. */
class ProjectDraftST extends InBrowser {

    @Test
    void memberAsksForPublicationIsSentBackAndAsksAgain() {
        Fair fair = Fair.of("draft-ask");
        Visitor member = visitors.as(fair.companyMember());
        ProjectPage own = new ProjectPage(member);
        ProjectListPage.open(member);
        assertThat(own.button("下書き新規作成")).hasCount(0);

        Visitor administrator = visitors.as(fair.companyAdministrator());
        administrator.open("/matching/company-choices");
        ProjectPage settings = new ProjectPage(administrator);
        settings.main().getByText("一般ユーザーに下書きの作成と発信依頼を許可する").click();
        administrator.through(() -> settings.button("保存").click());
        assertThat(settings.message()).containsText("案件の設定を保存しました。");

        ProjectListPage.open(member);
        member.through(() -> own.button("下書き新規作成").click());
        fill(own, "一般ユーザーの案件");
        member.through(() -> own.button("保存").click());
        String id = member.place().replaceAll(".*/", "");
        own.confirmAndReturn(own.ask("発信依頼"), "発信依頼");
        assertThat(own.message()).containsText("発信を依頼しました。");
        assertThat(own.acts()).containsExactly("戻る");

        ProjectPage page = ProjectPage.ofCompany(administrator, id);
        assertThat(page.main()).containsText("発信依頼中");
        Locator sendBack = page.ask("差し戻し");
        page.confirm(sendBack, "差し戻し");
        assertThat(sendBack).containsText("理由を入力してください。");
        sendBack.locator("textarea").fill("予算を書いてください");
        page.confirmAndReturn(sendBack, "差し戻し");
        ProjectPage returned = ProjectPage.ofCompany(member, id);
        assertThat(returned.main()).containsText("予算を書いてください");
        returned.confirmAndReturn(returned.ask("発信依頼"), "発信依頼");
        page = ProjectPage.ofCompany(administrator, id);
        page.follow("発信する");
        assertThat(page.main()).containsText("一般ユーザーの案件");
    }

    private static void fill(ProjectPage page, String title) {
        page.main().getByLabel("案件名").fill(title);
        page.main().getByLabel("案件内容（何を、なぜ、どうしたいか）").fill("切粉の再利用を考えています。");
        page.main().getByLabel("募集期間（終了日）").fill(LocalDate.now().plusDays(20).toString());
        page.main()
                .getByText("アドバイス", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    @Test
    void publicationIsScheduledAndTheScheduleIsTakenBack() {
        Fair fair = Fair.of("draft-later");
        String id = fair.draft("予約の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        company.open("/corporate/projects/" + id + "/publish");
        ProjectPage page = new ProjectPage(company);
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        page.main().locator("summary").getByText("予約発信").click();
        page.main().getByLabel("発信する日").fill(LocalDate.now().toString());
        page.main().getByLabel("発信する日").press("Enter");
        company.settle();
        assertThat(page.message()).containsText("予約発信の日付は、明日以降にしてください。");
        String day = LocalDate.now().plusDays(3).toString();
        page.main().getByLabel("発信する日").fill(day);
        company.through(() -> page.button("予約発信").click());
        assertThat(page.message()).containsText(day + " 8時に発信します。");
        assertThat(page.main()).containsText("発信予約 " + day);

        ProjectListPage list = ProjectListPage.open(company);
        list.tab("下書き");
        assertThat(list.row("予約の案件")).containsText("発信予約");
        ProjectPage again = ProjectPage.ofCompany(company, id);
        again.confirmAndReturn(again.ask("予約を取り消す"), "予約を取り消す");
        assertThat(again.message()).containsText("予約を取り消しました。");
        again.confirmAndReturn(again.ask("削除する"), "削除する");
        list = ProjectListPage.open(company);
        list.tab("下書き");
        assertThat(list.rows()).hasCount(0);
    }

    @Test
    void whatGivesTheCompanyAwayIsSaidWhileItIsWrittenAndAlsoWhenTheTextIsOut() {
        Fair fair = Fair.of("draft-names");
        String draft = fair.draft("名前の下書き");
        String out = fair.project("名前の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectPage page = new ProjectPage(company);
        company.open("/corporate/projects/" + draft + "/edit");
        page.main().getByLabel("自由記入").fill("詳しくは draft-names-company.example の 試験 まで");
        assertThat(page.main().getByRole(AriaRole.STATUS)).containsText("に自動保存しました。");
        assertThat(page.main().locator(".app-list strong")).hasText(new String[] {"draft-names-company.example", "試験"});

        company.open("/corporate/projects/" + out + "/edit");
        page.main().getByLabel("自由記入").fill("電話 076-123-4567");
        company.through(() -> page.button("変更する").click());
        page.follow("編集する");
        assertThat(page.main().locator(".app-list strong")).hasText("076-123-4567");
    }

    @Test
    void previewIsWhatAnInstitutionReads() {
        Fair fair = Fair.of("draft-view");
        String id = fair.draft("表示の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        company.open("/corporate/projects/" + id + "/publish");
        ProjectPage page = new ProjectPage(company);
        String preview = textOf(page);
        assertThat(preview).contains("未公開", "アドバイス").doesNotContain("draft-view-company");
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        company.through(() -> page.button("発信する").click());

        ProjectPage seen = ProjectPage.ofInstitution(visitors.as(fair.memberOf("first")), id);
        assertThat(textOf(seen)).isEqualTo(preview);
    }

    private static String textOf(ProjectPage page) {
        return String.join(
                "\n",
                page.main()
                        .locator("details:is([data-fold=detail], [data-fold=body])")
                        .allInnerTexts());
    }

    @Test
    void exampleFillsTheFormAndTheMeterSaysWhatIsMissing() {
        Fair fair = Fair.of("draft-help");
        Visitor company = visitors.as(fair.companyAdministrator());
        ProjectListPage.open(company);
        ProjectPage page = new ProjectPage(company);
        company.through(() -> page.button("下書き新規作成").click());
        Locator meter = page.main().locator("meter");
        assertThat(meter).hasAttribute("value", "0");
        assertThat(page.main()).containsText("【何を】相談・依頼したいことは何ですか。");
        page.main().locator("summary").getByText("入力例を見る").click();
        assertThat(page.main()).containsText("この案件に 2大学 が「関心あり」と実際に回答しました");
        page.button("この例を使う").first().click();
        company.page()
                .locator(".ui-confirm-dialog:visible")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("はい"))
                .click();
        company.settle();
        assertThat(page.main().getByLabel("案件名")).hasValue("切削加工で出るアルミ切粉の再利用方法を検討したい");
        assertThat(meter).not().hasAttribute("value", "0");
        assertThat(page.main()).containsText("記入すると教育・研究機関が判断しやすくなる項目：");
    }
}
