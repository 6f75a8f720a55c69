package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.ProtectiveHeaders;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was done to somebody, as an administrator reads it: in names and words, to the second. PE-59, R52. */
class HistoryPagesIT extends FromOutside {

    private static final String SECOND = "\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}";
    private static Visitor administrator;
    private static String person;

    @BeforeAll
    static void somebodyIsDemoted() {
        Enishi.visitor().send("PUT", "/it/members?name=history&password=" + People.PASSWORD);
        Enishi.visitor().post("/it/members", Map.of("name", "history", "action", "demote"));
        administrator = Enishi.signedIn("first@history.example");
        person = Jsoup.parse(administrator.get("/organisation/users").body())
                .selectFirst("tbody a:containsOwn(試験 second)")
                .attr("href")
                .replaceAll(".*[?]id=([0-9a-f-]{36}).*", "$1");
    }

    @Test
    void a_change_of_permission_is_read_in_names_and_words() {
        String row = FormPage.open(administrator, "/organisation/user-history?id=" + person)
                .document()
                .select("#history tbody tr:contains(権限設定の変更)")
                .text();

        assertThat(row).matches(SECOND + " 権限設定の変更 試験 first 試験 second 管理者権限 一般権限 画面.*");
    }

    @Test
    void the_history_of_the_organisation_has_it_too_and_tells_who_read_it() {
        administrator.get("/organisation/user-history?id=" + person);

        assertThat(FormPage.open(administrator, "/organisation/history")
                        .document()
                        .select("#history tbody tr")
                        .eachText())
                .anyMatch(row -> row.contains("権限設定の変更 試験 first 試験 second"))
                .anyMatch(row -> row.contains("操作履歴の閲覧 試験 first 試験 second"));
    }

    @Test
    void it_is_narrowed_down_to_whoever_did_something_or_it_was_done_to_by_name() {
        administrator.get("/organisation/user-history?id=" + person);

        for (String typed : List.of("試験second", "ＳＥＣＯＮＤ")) {
            Document found = FormPage.open(
                            administrator,
                            "/organisation/history?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                    .document();
            assertThat(found.select("#history tbody tr").eachText())
                    .as(typed)
                    .isNotEmpty()
                    .allMatch(row -> row.contains("試験 second"));
        }
        assertThat(FormPage.open(administrator, "/organisation/history?q=nobody")
                        .document()
                        .select("#history tbody tr"))
                .isEmpty();
    }

    @Test
    void it_is_narrowed_down_to_what_was_done_and_when() {
        String today = rows("act=ROLE_CHANGED").get(0).substring(0, 10);
        administrator.get("/organisation/user-history?id=" + person);

        assertThat(rows("act=ROLE_CHANGED&from=" + today + "&until=" + today))
                .isNotEmpty()
                .allMatch(row -> row.contains("権限設定の変更"));
        assertThat(rows("until=2001-01-01")).isEmpty();
        assertThat(rows("act=nonsense")).isNotEmpty();
    }

    @Test
    void what_is_found_is_taken_away_as_a_file_and_that_stands_there_too() {
        HttpResponse<String> file = administrator.press("/organisation/history?act=ROLE_CHANGED", "csv");

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        ProtectiveHeaders.assertAllIn(file, "a file");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0))
                .isEqualTo("\ufeff\"日時\",\"操作\",\"操作した人\",\"対象\",\"変更前\",\"変更後\",\"経路\",\"接続元\",\"要求ID\"");
        assertThat(lines.subList(1, lines.size()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .contains("\"権限設定の変更\",\"試験 first\",\"試験 second\",\"管理者権限\",\"一般権限\",\"画面\"")
                        .matches(".*,\"[^\"]+\"$"));
        assertThat(rows("act=AUDIT_EXPORTED")).isNotEmpty();
        assertThat(administrator
                        .get("/organisation/history?act=AUDIT_EXPORTED&until=2001-01-01")
                        .body())
                .as("of nothing there is no file")
                .doesNotContain("export:csv");
    }

    @Test
    void a_period_that_is_none_is_said_and_kept() {
        for (String[] wrong : new String[][] {
            {"from=2026-02-02&until=2026-02-01", "期間の終了日は、開始日以降の日付にしてください。"},
            {"from=yesterday&until=2026-02-01", "年-月-日の形で入力してください。"},
            {"from=999999999-12-31&until=2026-02-01", "年-月-日の形で入力してください。"}
        }) {
            Document page = FormPage.open(administrator, "/organisation/history?" + wrong[0])
                    .document();
            assertThat(page.text()).contains(wrong[1]);
            assertThat(page.getElementById("until").val()).isEqualTo("2026-02-01");
            assertThat(page.select("#history tbody tr")).isEmpty();
        }
    }

    private static List<String> rows(String query) {
        return FormPage.open(administrator, "/organisation/history?" + query)
                .document()
                .select("#history tbody tr")
                .eachText();
    }

    @Test
    void of_people_of_others_there_is_no_history() {
        Visitor stranger = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);

        assertThat(stranger.get("/organisation/user-history?id=" + person).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/organisation/history").body()).doesNotContain("試験 second");
        assertThat(Enishi.signedIn("second@history.example")
                        .get("/organisation/user-history?id=" + person)
                        .statusCode())
                .as("without the right")
                .isEqualTo(403);
    }
}
