package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.shared.time.ServerClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 通話ログ as its pages and files show it to whoever comes through the front door. DIR-14. */
class CallPagesIT extends FromOutside {

    private static final String LIST = "/presence/calls";
    private static final String IMPORT = "/presence/call-import";
    private static final String HEAD = "日時,発信元,着信先,通話時間（秒）,結果,通話ID\r\n";
    private static final String AN_HOUR_AGO = LocalDateTime.now(ServerClock.JAPAN)
            .minusHours(1)
            .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));

    private final String name = "calls-" + UUID.randomUUID();
    private Visitor administrator;

    @BeforeEach
    void an_organisation() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + name + ".example");
    }

    @Test
    void records_of_a_telephone_system_are_understood_once_and_come_back_as_a_table() {
        String records = asterisk("0312345678", "4001", "62", "ANSWERED", "1.1")
                + asterisk("anonymous", "4002", "0", "NO ANSWER", "1.2")
                + asterisk("", "4002", "0", "CONGESTION", "1.3")
                + asterisk("1", "4003", "0", "UNHEARD OF", "1.4");
        HttpResponse<String> checked = check(records);
        assertThat(status(checked)).contains("登録 3件 ／ 変更 0件 ／ 変更なし 0件 ／ 値が不正 1件");
        FormPage.of(administrator, IMPORT, checked).press("bringIn");
        assertThat(status(check(records))).contains("登録 0件 ／ 変更 0件 ／ 変更なし 3件");
        Document page = Jsoup.parse(administrator.get(LIST).body());
        assertThat(page.select("#calls tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("0312345678", "4001", "1:02", "応答"))
                .anySatisfy(row -> assertThat(row).contains("anonymous", "4002", "不在"))
                .anySatisfy(row -> assertThat(row).contains("非通知", "接続失敗"));
        String table = FormPage.open(administrator, LIST).press("csv").body();
        assertThat(table).contains("\"応答\",\"1.1\"");
        assertThat(status(check(table))).contains("登録 0件 ／ 変更 0件 ／ 変更なし 3件 ／ 値が不正 0件");
    }

    private static String asterisk(String from, String to, String talked, String disposition, String id) {
        return "\"\",\"%s\",\"%s\",\"default\",\"\"\"A\"\" <1>\",\"SIP/1\",\"SIP/2\",\"Dial\",\"x\",\"%s\",\"\",\"%s\",\"70\",\"%s\",\"%s\",\"DOCUMENTATION\",\"%s\",\"\"\n"
                .formatted(from, to, AN_HOUR_AGO, AN_HOUR_AGO, talked, disposition, id);
    }

    @Test
    void a_call_is_written_down_and_what_is_refused_stays_in_its_fields() {
        HttpResponse<String> refused = FormPage.open(administrator, "/presence/call")
                .type("at", AN_HOUR_AGO.substring(0, 16).replace(' ', 'T'))
                .type("from", "=1+1")
                .type("to", "4001")
                .type("callee", "nobody@x.example")
                .type("text", "<b>見積</b>の件")
                .press("update");
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("同じ組織の方はいません");
        assertThat(page.select("[name$=text]").text()).isEqualTo("<b>見積</b>の件");
        FormPage.of(administrator, "/presence/call", refused)
                .type("callee", "second@" + name + ".example")
                .press("update");
        Document list = Jsoup.parse(administrator.get(LIST + "?result=MISSED").body());
        assertThat(list.select("#calls tbody tr").text()).contains("=1+1", "4001", "不在", "試験 second");
        Enishi.visitor().post("/it/members", Map.of("name", name, "action", "demote"));
        Visitor second = Enishi.signedIn("second@" + name + ".example");
        assertThat(Jsoup.parse(second.get("/presence/slips").body()).text()).contains("<b>見積</b>の件");
        assertThat(second.get(LIST).statusCode()).isEqualTo(403);
        String link = list.selectFirst("a[href^=/presence/call?id=]").attr("href");
        assertThat(administrator.get(link).statusCode()).isEqualTo(200);
        String others = name + "-others";
        Enishi.visitor().send("PUT", "/it/members?name=" + others + "&password=" + People.PASSWORD);
        Visitor other = Enishi.signedIn("first@" + others + ".example");
        for (String nothing : List.of(link, "/presence/call?id=x", "/presence/call?id=" + UUID.randomUUID())) {
            assertThat(other.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        assertThat(FormPage.open(administrator, LIST).press("csv").body()).contains("\"'=1+1\"");
    }

    @Test
    void what_cannot_be_read_and_what_is_forged_harms_nobody() {
        assertThat(told("a,b\r\n1,2")).contains("1行目に見出し（日時、発信元");
        assertThat(told(HEAD)).contains("登録する行がありません");
        assertThat(told(HEAD + "\"x")).contains("引用符");
        Document odd = Jsoup.parse(check(HEAD + AN_HOUR_AGO + ",1,2,99999,応答,\r\n9999999-1-1 0:00,1,2,,応答,\r\n")
                .body());
        assertThat(odd.select("tbody tr").eachText().get(0)).contains("0～86,400秒");
        assertThat(odd.select("tbody tr").eachText().get(1)).contains("の形で入力してください");
        for (String query : List.of(
                "?result=x",
                "?since=x",
                "?since=%2B999999999-01-01",
                "?until=0000-01-01",
                "?number=%25",
                "?page=99999")) {
            assertThat(administrator.get(LIST + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    private HttpResponse<String> check(String file) {
        return FormPage.open(administrator, IMPORT).upload("file", file.getBytes(StandardCharsets.UTF_8), "check");
    }

    private static String status(HttpResponse<String> checked) {
        return Jsoup.parse(checked.body()).select("main [role=status]").text();
    }

    private String told(String file) {
        return Jsoup.parse(check(file).body()).select("[role=alert]").text();
    }
}
