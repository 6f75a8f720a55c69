package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** 添付ファイル from the draft of a company to the institutions. PE-17. */
class ProjectFilesST extends InBrowser {

    private static final LocatorAssertions.ContainsTextOptions PATIENT =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);
    private static final String UNREAD = "ファイルの中身は確認できません";
    private static final String LOOKED = "添付ファイルの中身に、企業を特定できる記載がないことを確認しました";

    private static FilePayload text(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void choose(Visitor visitor, FilePayload... files) {
        visitor.page().locator("#chooser").setInputFiles(files);
    }

    private static Locator chosen(Visitor visitor, String name) {
        return visitor.page().locator("#chosen > li").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static String taken(Visitor visitor, String name) throws IOException {
        Locator link = visitor.page().locator("a[download]").filter(new Locator.FilterOptions().setHasText(name));
        Download download = visitor.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo(name);
        return Files.readString(download.path());
    }

    @Test
    void fileOfADraftIsSavedWithItLookedIntoAndTakenAwayByAnInstitution() throws IOException {
        Fair fair = Fair.of("project-file");
        String id = fair.draft("資料のある案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        company.expectAnswer(409);
        company.open("/corporate/projects/" + id + "/edit");
        ProjectPage page = new ProjectPage(company);
        assertThat(page.main()).containsText(UNREAD);
        choose(company, text("試料の条件.txt", "温度 20 ℃"), text("project-file-company 見積.txt", "a"));
        assertThat(chosen(company, "試料の条件.txt")).containsText("添付できます", PATIENT);
        assertThat(chosen(company, "見積")).containsText("「project-file-company」が含まれています", PATIENT);
        page.button("確認画面へ").click();
        assertThat(page.main()).containsText("添付できないファイルを外してから");
        Soundness.assertSound(company, "ja");
        company.page().getByLabel("project-file-company 見積.txtを外す").click();
        assertThat(page.main().locator("p[role=status]").first()).containsText("に自動保存しました。", PATIENT);
        company.through(() -> company.page().reload());
        assertThat(chosen(company, "試料の条件.txt")).containsText("添付できます");
        company.through(() -> page.button("確認画面へ").click());

        assertThat(page.main()).containsText(UNREAD);
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        page.button("発信する").click();
        company.settle();
        assertThat(page.message()).containsText("チェックを入れてください");
        page.main().getByText(LOOKED).click();
        Soundness.assertSound(company, "ja");
        assertThat(taken(company, "試料の条件.txt")).isEqualTo("温度 20 ℃");
        company.through(() -> page.button("発信する").click());
        assertThat(page.message()).containsText("案件を発信しました。");
        assertTaken(visitors.as(fair.memberOf("first")), id);
    }

    private static void assertTaken(Visitor institution, String id) throws IOException {
        ProjectPage seen = ProjectPage.ofInstitution(institution, id);
        assertThat(seen.main()).containsText("添付ファイル");
        assertThat(seen.main()).not().containsText("project-file-company");
        assertThat(taken(institution, "試料の条件.txt")).isEqualTo("温度 20 ℃");
        Soundness.assertSound(institution, "ja");
    }

    @Test
    void fileOfAPublishedProjectIsExchangedByOneEditionAndTheFormKeepsItThroughAMistake() throws IOException {
        Fair fair = Fair.of("project-file-edit");
        String id = fair.project("変わる案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        company.open("/corporate/projects/" + id + "/edit");
        ProjectPage page = new ProjectPage(company);
        choose(company, text("新しい資料.txt", "二版"));
        assertThat(chosen(company, "新しい資料.txt")).containsText("添付できます", PATIENT);
        page.button("変更する").click();
        company.settle();
        assertThat(page.message()).containsText("チェックを入れてください");
        assertThat(chosen(company, "新しい資料.txt")).containsText("添付できます");
        page.main().getByText(LOOKED).click();
        company.through(() -> page.button("変更する").click());
        assertThat(page.message()).containsText("案件を変更しました。");

        Visitor institution = visitors.as(fair.administratorOf("first"));
        ProjectPage seen = ProjectPage.ofInstitution(institution, id);
        assertThat(taken(institution, "新しい資料.txt")).isEqualTo("二版");
        seen.main().locator("summary").getByText("第2版").click();
        assertThat(seen.main().locator("ins")).containsText("新しい資料.txt (1 KB)");
    }

    @Test
    void withoutANetworkTheFileWaitsAndTheTextIsNotSavedWithoutIt() {
        Fair fair = Fair.of("project-file-offline");
        String id = fair.project("圏外の案件");
        Visitor company = visitors.as(fair.companyAdministrator());
        company.open("/corporate/projects/" + id + "/edit");
        ProjectPage page = new ProjectPage(company);
        company.goOffline();
        choose(company, text("圏外.txt", "あとで"));
        assertThat(chosen(company, "圏外.txt")).containsText("接続が戻るのを待っています", PATIENT);
        page.button("変更する").click();
        assertThat(page.main()).containsText("ファイルの送信が終わってから");
        company.goOnline();
        assertThat(chosen(company, "圏外.txt")).containsText("添付できます", PATIENT);
        page.main().getByText(LOOKED).click();
        company.through(() -> page.button("変更する").click());
        assertThat(page.main()).containsText("圏外.txt");
    }
}
