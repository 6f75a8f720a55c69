package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.enishi.it.People;
import org.enishi.st.pages.OutboxPage;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator looks after the mail: what waits, what went wrong, and sends it again. */
class OutboxST extends InBrowser {

    private final String waits = "待機 " + UUID.randomUUID();
    private final String failed = "断念 " + UUID.randomUUID();
    private final String domain = UUID.randomUUID() + ".example";
    private Visitor operator;

    @BeforeEach
    void oneMailWaitsAndOneFailed() {
        News.isMailedTo(waits, "waits@" + domain);
        News.cannotBeMailedTo(failed, "failed@" + domain, "550 5.1.1 no such user");
        operator = visitors.as(People.OPERATOR);
    }

    @Test
    void mailIsFoundByItsRecipientWhateverStateIsShown() {
        OutboxPage page = OutboxPage.find(operator, failed);
        assertThat(page.rows()).hasCount(1);
        assertThat(page.mailTo(failed)).hasCount(1);
        page.showOnly("送信待ち");
        assertThat(page.rows()).containsText(new String[] {"該当するメールはありません。"});
        page.showOnly("送信断念");
        assertThat(page.mailTo(failed)).hasCount(1);
        Soundness.assertSound(operator, "ja");
        operator.through(() -> page.link("条件クリア").click());
        assertThat(operator.place()).isEqualTo("operator/outbox?state=DEAD");
    }

    @Test
    void mailIsFilteredByItsState() {
        OutboxPage page = OutboxPage.find(operator, domain);
        assertThat(page.rows()).hasCount(2);
        assertThat(page.mailTo(waits)).containsText("送信待ち");
        assertThat(page.mailTo(failed)).containsText("送信断念");
        assertThat(page.mailTo(failed)).containsText("550 5.1.1 no such user");

        page.showOnly("送信断念");
        assertThat(page.mailTo(failed)).hasCount(1);
        assertThat(page.mailTo(waits)).hasCount(0);
        assertThat(operator.place()).isEqualTo("operator/outbox?state=DEAD&q=" + domain);
        assertThat(page.link("送信断念")).hasAttribute("aria-current", "page");
        page.showOnly("送信待ち");
        assertThat(operator.place()).isEqualTo("operator/outbox?state=WAITING&q=" + domain);
        assertThat(page.mailTo(waits)).hasCount(1);
        assertThat(page.mailTo(failed)).hasCount(0);
    }

    @Test
    void mailIsReadAndPutAwayAgain() {
        OutboxPage page = OutboxPage.find(operator, domain);
        page.read(waits);
        assertThat(page.dialog()).containsText("パスワードの入力に5回失敗したため");
        assertThat(page.dialog()).containsText("※本メールの無断転載・ご利用はご遠慮ください。");
        Soundness.assertSound(operator, "ja");
        operator.page().keyboard().press("Escape");
        assertThat(page.dialog()).isHidden();
        assertThat(page.subjectOf(waits)).isFocused();
    }

    @Test
    void sameMailIsReadTwice() {
        OutboxPage page = OutboxPage.find(operator, domain);
        page.read(waits);
        operator.page().keyboard().press("Escape");
        assertThat(page.dialog()).isHidden();
        page.read(waits);
        assertThat(page.dialog()).isVisible();
    }

    @Test
    void failedMailIsSentAgainOnlyAfterAYes() {
        OutboxPage page = OutboxPage.find(operator, domain);
        assertThat(page.retryButton(waits)).hasCount(0);
        Question question = page.retry(failed);
        assertThat(question.dialog()).containsText(failed + "さん宛てのメールをもう一度送信します。よろしいですか？");
        assertThat(question.no()).isFocused();
        Accessibility.assertNoViolations(operator);
        question.no().click();
        assertThat(question.dialog()).isHidden();
        assertThat(page.mailTo(failed)).containsText("送信断念");

        page.retry(failed);
        question.yes().click();
        operator.settle();

        assertThat(page.message()).containsText("再送を始めました。送信の結果は、この一覧に表示されます。");
        assertThat(page.mailTo(failed)).not().containsText("送信断念");
        assertThat(page.retryButton(failed)).hasCount(0);
    }
}
