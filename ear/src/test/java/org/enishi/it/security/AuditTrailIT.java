package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Secrets;
import org.enishi.it.Visitor;
import org.enishi.server.TestBed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What is written down, what an error tells, and what the log never holds. R50 to R52. */
class AuditTrailIT extends FromOutside {

    private static final int MOST_PAGES = 40;

    @Test
    void sign_in_refusal_and_the_reading_of_the_log_itself_are_written_down() {
        String refused = requestId(Enishi.visitor().signIn(People.COMPANY_MEMBER, "wrong password of a test"));
        Visitor member = Enishi.visitor();
        String welcomed = requestId(member.signIn(People.COMPANY_MEMBER, People.PASSWORD));

        Visitor operator = Enishi.signedIn(People.OPERATOR);
        String read = requestId(operator.get("/operator/audit"));
        assertThat(List.of(refused, welcomed, read)).allMatch(request -> isWrittenDown(operator, request));
    }

    /** On whatever page: other acts may have been written by a clock that was ahead. */
    private static boolean isWrittenDown(Visitor operator, String request) {
        String log = "";
        for (int page = 1; !log.contains(request) && page <= MOST_PAGES; page++) {
            log = Jsoup.parse(operator.get("/operator/audit?size=200&page=" + page)
                            .body())
                    .text();
        }
        return log.contains(request);
    }

    @Test
    void the_page_of_the_log_is_narrowed_down_by_its_address() {
        Visitor operator = Enishi.signedIn(People.OPERATOR);

        Document found =
                Jsoup.parse(operator.get("/operator/audit?act=AUDIT_READ").body());
        assertThat(found.select("#act option[selected]").val()).isEqualTo("AUDIT_READ");
        assertThat(found.select("tbody tr[data-ri] td:eq(1)").eachText())
                .isNotEmpty()
                .containsOnly("操作履歴の閲覧");
        Document nobody = Jsoup.parse(
                operator.get("/operator/audit?q=nobody-is-called-like-this").body());
        assertThat(nobody.select("tbody").text()).contains("記録はありません。");
        assertThat(nobody.select("#q").val()).isEqualTo("nobody-is-called-like-this");
    }

    @Test
    void an_error_page_tells_a_number_and_only_the_log_tells_what_it_was() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        visitor.get("/index");
        // A slip of the person who set the server up, met in the middle of a request.
        Enishi.withSetting("enishi.session.idle.minutes", "half an hour", () -> {
            HttpResponse<String> answer = visitor.get("/index");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains(requestId(answer))
                    .doesNotContain("\tat ", "NumberFormatException", "half an hour");
            assertThat(log())
                    .contains("Request " + requestId(answer) + " failed")
                    .contains("NumberFormatException");
        });
    }

    @Test
    void the_log_holds_no_password_and_no_session() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        Enishi.visitor().signIn(People.COMPANY_ADMINISTRATOR, "a-wrong-secret\r\nforged line");
        String session = visitor.sessionCookie().orElseThrow().getValue();
        visitor.get("/no-such-page?token=a-secret-token");
        String log = log();
        for (String secret : List.of(
                People.PASSWORD,
                "a-wrong-secret",
                "forged line",
                "a-secret-token",
                session,
                session.replaceAll("\\..*", ""))) {
            assertThat(log).as(secret).doesNotContain(secret);
        }
    }

    /** Whatever the tests before this one did: R51 is about all of it. */
    @Test
    void nothing_that_was_done_so_far_has_left_a_secret_in_the_log() {
        assertThat(Secrets.in(TestBed.current().server().log(), Enishi.signedIn(People.COMPANY_MEMBER)))
                .isEmpty();
    }

    private static String log() {
        try {
            return Files.readString(TestBed.current().server().log(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String requestId(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }
}
