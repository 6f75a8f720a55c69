package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.enishi.it.People;
import org.enishi.st.pages.ProjectPage;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.Test;

/** ご利用案内冊子, on the screen and on paper, and the agreement of both sides to a 成約事例 in it. INFO-05, BE-14. */
class BookletST extends InBrowser {

    private static final String TITLE = "若手社員向けの機械図面の読み方研修";
    private static final String INSTITUTION = "sakai-n@tatsunami-kosen.example";

    @Test
    void theBookletIsReadByAnybodyAndTakenAwayAsPaper() throws IOException {
        visitor().open("/help/booklet");
        for (String heading : new String[] {"ご利用案内冊子", "案件の入力例", "成約事例"}) {
            assertThat(visitor()
                            .page()
                            .getByRole(
                                    AriaRole.HEADING,
                                    new Page.GetByRoleOptions().setName(heading).setExact(true)))
                    .isVisible();
        }
        Soundness.assertSound(visitor(), "ja");
        assertThat(paper(visitor())).contains("ご利用案内冊子", "案件の入力例", "成約事例", "アルミ切粉");
    }

    @Test
    void anAgreementIsToldWhileBothSidesWantIt() throws IOException {
        Visitor company = visitors.as(People.of("CA"));
        company.open("/stories");
        look(company);
        Soundness.assertSound(company, "ja");
        assertThat(main(company)).containsText("次の内容だけを、ログインしていない方にも公開します。");
        String words = company.page().getByLabel("紹介文").inputValue();
        button(company, "同意する").click();
        assertThat(main(company)).containsText("公開への同意にチェックを入れてください。");
        button(company, "同意を取り消す").click();
        company.through(() -> new Question(company).yes().click());
        assertThat(main(company)).containsText("同意を取り消しました。");
        company.open("/help/booklet");
        assertThat(main(company)).not().containsText(TITLE);
        assertThat(paper(company)).doesNotContain(TITLE);

        company.open("/stories");
        look(company);
        assertThat(company.page().getByLabel("紹介文")).hasValue(words);
        company.page().getByText("この内容がインターネットで公開されることに同意します").click();
        company.through(() -> button(company, "同意する").click());
        assertThat(main(company)).containsText("双方の同意がそろい、掲載を始めました。");
        Visitor anybody = visitors.another();
        anybody.open("/help/booklet?region=tatsunami");
        assertThat(main(anybody)).containsText(TITLE);
        assertThat(main(anybody)).containsText(words);
        Soundness.assertSound(anybody, "ja");
        assertThat(paper(anybody).replace("\n", "")).contains(words);
    }

    @Test
    void theOperatorTakesAStoryDownHasToSayWhyAndBothSidesMayAgreeAnew() {
        Visitor operator = visitors.as(People.OPERATOR);
        operator.open("/operator/told-stories");
        Soundness.assertSound(operator, "ja");
        button(operator, "掲載を終わる " + TITLE).click();
        ProjectPage page = new ProjectPage(operator);
        Locator dialog = operator.page().locator(".ui-dialog:visible");
        assertThat(dialog).containsText("「" + TITLE + "」の掲載を終わります。");
        page.confirm(dialog, "掲載を終わる");
        assertThat(dialog.locator(".app-message--bad")).containsText("理由を入力してください。");
        dialog.locator("textarea").fill("商標の許諾が確認できないため");
        page.confirmAndReturn(dialog, "掲載を終わる");
        assertThat(main(operator)).containsText("掲載を終わりました。双方の管理者に理由を知らせました。");
        visitor().open("/help/booklet?region=tatsunami");
        assertThat(main(visitor())).not().containsText(TITLE);

        for (String side : new String[] {People.of("CA"), INSTITUTION}) {
            Visitor person = visitors.as(side);
            person.open("/notices");
            assertThat(main(person)).containsText("理由：商標の許諾が確認できないため");
            person.open("/stories");
            look(person);
            person.page().getByText("この内容がインターネットで公開されることに同意します").click();
            person.through(() -> button(person, "同意する").click());
        }
        visitor().open("/help/booklet?region=tatsunami");
        assertThat(main(visitor())).containsText(TITLE);
    }

    private static String paper(Visitor visitor) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("PDFをダウンロード"))
                        .click());
        try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static void look(Visitor visitor) {
        button(visitor, "内容を確認 " + TITLE).click();
        assertThat(visitor.page().getByLabel("紹介文")).isVisible();
    }

    private static Locator main(Visitor visitor) {
        return visitor.page().getByRole(AriaRole.MAIN);
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
