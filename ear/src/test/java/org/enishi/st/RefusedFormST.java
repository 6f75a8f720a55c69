package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.it.matching.Fair;
import org.enishi.st.pages.ProjectPage;
import org.junit.jupiter.api.Test;

/** A form that is refused shows why, on a screen that holds only a part of it. */
class RefusedFormST extends InBrowser {

    @Test
    void whatIsSaidAboveALongFormComesIntoViewAndIsReadNext() {
        Fair fair = Fair.of("refused-form");
        String id = fair.draft("予約の案件");
        Visitor company = visitors.as(fair.companyAdministrator()).at(Viewport.PHONE);
        company.open("/corporate/projects/" + id + "/publish");
        ProjectPage page = new ProjectPage(company);
        page.main().getByText("匿名チェックの結果を確認しました").click();
        page.main().getByText("秘密情報を含みません").click();
        page.main().locator("summary").getByText("予約発信").click();
        page.main().getByLabel("発信する日").fill(LocalDate.now().toString());
        page.button("予約発信").scrollIntoViewIfNeeded();
        assertThat(page.main().locator("h1")).not().isInViewport();

        page.button("予約発信").click();
        company.settle();

        Locator summary = company.page().locator("#messages");
        assertThat(summary).containsText("予約発信の日付は、明日以降にしてください。");
        assertThat(summary).isFocused();
        assertThat(summary).isInViewport();
    }

    @Test
    void theFirstFieldWithAMessageOfItsOwnHasTheCursor() {
        Enishi.visitor().send("PUT", "/it/members?name=refused-key&password=" + People.PASSWORD);
        Visitor person = visitors.as("second@refused-key.example").at(Viewport.PHONE);
        person.open("/passkeys");
        person.page().getByLabel("現在のパスワード").fill(People.PASSWORD);
        person.through(() -> person.page().locator("#beginForm\\:begin").click());
        Locator name = person.page().getByLabel("パスキーの名前");
        name.fill("");
        person.through(() -> person.page().locator("#makeForm\\:make").click());

        assertThat(person.page().locator("#makeForm\\:nameMessage")).containsText("パスキーの名前を60文字以内で");
        assertThat(name).isFocused();
        assertThat(name).isInViewport();
    }
}
