package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.InstitutionActs;
import org.enishi.it.matching.Parlour;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.Test;

/** What the operator sees and does: all projects of his region, and the list of 協力募集の形態. 5.3, T9, T15, PRJ-10. */
class OperatorProjectsST extends InBrowser {

    @Test
    void operatorFindsAProjectWithItsCompanyAndHaltsItWithAReason() {
        Fair fair = Fair.of("op-halt");
        String id = fair.project("止められる案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "内々の言葉");
        Visitor operator = visitors.as(fair.operator());
        operator.open("/operator/projects");
        Locator row = operator.page().locator("tr").filter(new Locator.FilterOptions().setHasText("止められる案件"));
        assertThat(row).containsText("op-halt-company");
        assertThat(row).containsText("募集中");
        Soundness.assertSound(operator, "ja");
        ProjectPage page = new ProjectPage(operator);
        operator.through(() -> row.locator("a").click());
        assertThat(page.main()).containsText("op-halt-first");
        assertThat(page.main()).not().containsText("内々の言葉");
        Soundness.assertSound(operator, "ja");

        Locator question = page.ask("一時停止");
        page.confirm(question, "一時停止");
        assertThat(question.locator(".app-message--bad")).containsText("理由を入力してください。");
        question.locator("textarea").fill("連絡先が書かれているため");
        page.confirmAndReturn(question, "一時停止");
        assertThat(page.message()).containsText("一時停止しました。");
        assertThat(page.main()).containsText("連絡先が書かれているため");

        page.confirmAndReturn(page.ask("再開"), "再開");
        Locator last = page.ask("取り下げる");
        last.locator("textarea").fill("利用規約に反するため");
        page.confirmAndReturn(last, "取り下げる");
        assertThat(page.main()).containsText("利用規約に反するため");
        assertThat(page.acts()).containsExactly("戻る");

        ProjectPage company = ProjectPage.ofCompany(visitors.as(fair.companyAdministrator()), id);
        assertThat(company.main()).containsText("利用規約に反するため");
    }

    @Test
    void operatorReadsCountsByInstitutionOnlyWhenHeAsksAndNeverAName() {
        Fair fair = Fair.of("op-count");
        String id = fair.projectLikedBy(fair.memberOf("second"), "数えられる案件");
        Visitor operator = visitors.as(fair.operator());
        operator.open("/operator/project?id=" + id);
        Locator counts = operator.page().locator("[id='c:counts']");
        assertThat(counts).not().containsText("op-count-second");
        assertThat(operator.page().locator("main")).containsText("取り下げはできません。一時停止を使用してください。");

        counts.getByText("機関ごとの件数を表示する").click();
        assertThat(counts).containsText("op-count-second");
        assertThat(counts).containsText("1人");
        // The number alone in lists.
        operator.open("/operator/projects");
        assertThat(operator.page()
                        .locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("数えられる案件"))
                        .locator("td")
                        .last())
                .hasText(Pattern.compile("^\\s*\\d+\\s*$"));
        assertThat(operator.page().locator("main")).not().containsText("試験 member");
        assertThat(Enishi.signedIn(fair.companyAdministrator())
                        .get("/operator/project?id=" + id)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void operatorReadsAChatOnlyAfterHeHasSaidWhy() {
        Fair fair = Fair.of("op-glass");
        Parlour parlour = Parlour.of(fair, fair.project("確かめる案件"));
        Visitor operator = visitors.as(fair.operator());
        operator.open("/operator/project?id=" + parlour.project());
        operator.through(
                () -> operator.page().locator("a[href*='/operator/incident']").click());
        Soundness.assertSound(operator, "ja");
        Locator main = operator.page().locator("main");
        operator.page().locator("[id='f:reason']").fill("通報があったため、内容を確認します。");
        operator.page().locator("[id='f:open']").click();
        operator.through(() -> new Question(operator).yes().click());
        assertThat(main).containsText("双方に理由を通知しました。30分間、内容を確認できます。");
        assertThat(main).containsText("チャットの内容");
        Soundness.assertSound(operator, "ja");
    }

    @Test
    void operatorSwitchesAFormOffAndOnAndIsToldWhyAUsedOneKeepsItsName() {
        Visitor operator = visitors.as(People.OPERATOR);
        operator.open("/operator/cooperation-forms");
        Locator main = operator.page().locator("main");
        Locator survey = main.locator("li").filter(new Locator.FilterOptions().setHasText("SURVEY"));
        Soundness.assertSound(operator, "ja");
        survey.getByText("受付を終了").click();
        operator.through(
                () -> operator.page().locator(".ui-confirmdialog-yes:visible").click());
        assertThat(survey).containsText("受付終了");
        Soundness.assertSound(operator, "ja");
        operator.through(() -> survey.getByText("受付を再開").click());
        assertThat(survey.locator(".app-tag")).hasCount(0);

        Fair.of("op-forms").project("アドバイスを求める案件");
        main.locator("li")
                .filter(new Locator.FilterOptions().setHasText("ADVICE"))
                .getByText("編集")
                .click();
        Locator name = operator.page().locator("input[id='f:name']");
        assertThat(name).hasValue("アドバイス");
        name.fill("助言");
        main.getByText("保存する").click();
        assertThat(operator.page().locator(".app-message--bad").first()).containsText("発信済みの案件で使われているため");
        assertThat(name).hasValue("助言");
    }
}
