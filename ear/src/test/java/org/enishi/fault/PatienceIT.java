package org.enishi.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.enishi.it.People;
import org.enishi.st.Soundness;
import org.enishi.st.Visitor;
import org.enishi.st.Visitors;
import org.enishi.st.pages.Shell;
import org.enishi.st.pages.SignInPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people see in their browser while the database cannot be asked. Somebody holds the table that one page reads, so that the page
 * gives up in the middle of its work; everything else is well.
 */
@ExtendWith(Victims.class)
class PatienceIT {

    private static final String LOG = "/operator/audit";
    private static final String WORDS = "まだ探していない言葉";
    private static final String STAYS = "処理を完了できませんでした。入力した内容は残っています。少し待ってから、もう一度お試しください。";

    private final PostgresVictim victim;

    @RegisterExtension
    final Visitors visitors;

    PatienceIT(PostgresVictim victim) {
        this.victim = victim;
        this.visitors = new Visitors(() -> victim.server().address());
    }

    @Test
    void an_open_page_keeps_what_is_typed_and_another_one_asks_for_patience_and_both_go_on_afterwards()
            throws SQLException {
        Visitor operator = visitors.another();
        SignInPage.open(operator).enter(People.OPERATOR, People.PASSWORD);
        operator.open(LOG);
        Visitor other = operator.newTab();
        try (Connection connection = victim.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table audit_entry in access exclusive mode");
            operator.expectAnswer(503);
            stays(operator);
            asksForPatience(other);
            connection.rollback();
        }
        other.through(() -> other.page().getByText("もう一度開く").click());
        assertThat(other.page().locator("h1")).hasText("操作履歴");
        Assertions.assertThat(other.open(LOG).status()).isEqualTo(200);
        showRows(operator.page(), "100");
        assertThat(new Shell(operator).status()).isEmpty();
        assertThat(operator.page().locator("#q")).hasValue(WORDS);
    }

    private static void stays(Visitor operator) {
        Page page = operator.page();
        page.locator("#q").fill(WORDS);
        Response refused =
                page.waitForResponse(answer -> "POST".equals(answer.request().method()), () -> {
                    showRows(page, "100");
                });
        Assertions.assertThat(refused.status()).isEqualTo(503);
        assertThat(new Shell(operator).status()).hasText(STAYS);
        assertThat(page.locator("#q")).hasValue(WORDS);
        Soundness.assertSound(operator, "ja");
    }

    private static void showRows(Page page, String rows) {
        page.locator(".ui-paginator-rpp-options").selectOption(rows);
    }

    private static void asksForPatience(Visitor other) {
        Response answer = other.open(LOG);
        Assertions.assertThat(answer.status()).isEqualTo(503);
        Assertions.assertThat(answer.headerValue("Retry-After")).isEqualTo("10");
        assertThat(other.page().locator("h1")).hasText("ただいま利用できません");
        assertThat(other.page().getByRole(AriaRole.MAIN)).containsText(answer.headerValue("X-Request-Id"));
        Soundness.assertSound(other, "ja");
    }
}
