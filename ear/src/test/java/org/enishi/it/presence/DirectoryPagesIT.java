package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Extensions as their pages and files show them to whoever comes through the front door. DIR-04 to DIR-07, R32. */
class DirectoryPagesIT extends FromOutside {

    private static final String LIST = "/presence/extensions";
    private static final String IMPORT = "/presence/extension-import";
    private static final String HEAD = "内線グループ名称,内線番号,ダイアルイン番号,ユーザ名,名字,カナ名字,名前,カナ名前\r\n";

    private final String name = "extensions-" + UUID.randomUUID();
    private Visitor administrator;

    @BeforeEach
    void an_organisation() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + name + ".example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void a_file_comes_in_as_a_spreadsheet_wrote_it_and_goes_out_so_that_none_calculates(String charset) {
        String file = HEAD + ",4001,03-1234-5678,second@" + name + ".example,,,,\r\n,4100,,,=1+1,ﾀﾞｲｲﾁ,＋甲,\r\n";
        HttpResponse<String> checked =
                FormPage.open(administrator, IMPORT).upload("file", file.getBytes(Charset.forName(charset)), "check");
        Document plan = Jsoup.parse(checked.body());
        assertThat(plan.select("main [role=status]").text()).contains("登録 1件 ／ 変更 1件 ／ 変更なし 0件 ／ 値が不正 0件");
        assertThat(lines("?number=4001")).isEmpty();

        HttpResponse<String> done = FormPage.of(administrator, IMPORT, checked).press("bringIn");
        assertThat(Jsoup.parse(done.body()).select("main h2").text()).contains("登録が終わりました");
        assertThat(lines("?number=4001")).hasSize(1);
        String taken = FormPage.open(administrator, LIST).press("csv").body();
        assertThat(taken)
                .startsWith("\uFEFF\"内線グループ名称\",\"内線番号\"")
                .contains("\"4001\",\"0312345678\",\"second@" + name + ".example\"")
                .contains("\"'=1+1\",\"ダイイチ\",\"'＋甲\"")
                .doesNotContain("パスワード");

        Document again = Jsoup.parse(FormPage.open(administrator, IMPORT)
                .upload("file", taken.getBytes(StandardCharsets.UTF_8), "check")
                .body());
        assertThat(again.select("main [role=status]").text()).contains("登録 0件 ／ 変更 0件 ／ 変更なし 3件 ／ 値が不正 0件");
    }

    /** 5.10, PE-45. */
    @Test
    void the_number_of_a_colleague_stands_on_his_card_and_is_called_from_his_page() {
        assertThat(Jsoup.parse(administrator.get("/presence").body())
                        .select("#board")
                        .text())
                .doesNotContain("内線");
        String file = HEAD + ",4001,,second@" + name + ".example,,,,\r\n";
        HttpResponse<String> checked =
                FormPage.open(administrator, IMPORT).upload("file", file.getBytes(StandardCharsets.UTF_8), "check");
        FormPage.of(administrator, IMPORT, checked).press("bringIn");

        Document board = Jsoup.parse(administrator.get("/presence").body());
        assertThat(board.select(".app-person:contains(試験 second)").text()).contains("内線 4001");
        assertThat(board.select(".app-person--own").text()).doesNotContain("内線");
        String page = board.selectFirst("a[href*=colleague]").attr("href");
        assertThat(Jsoup.parse(administrator.get(page).body())
                        .select("main a[href^=tel:]")
                        .outerHtml())
                .isEqualTo("<a href=\"tel:4001\">内線 4001</a>");
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence_and_a_line_that_is_refused_says_why() {
        assertThat(told("")).contains("CSVファイルを選択してください。");
        assertThat(told("a,b\r\n1,2")).contains("1行目に見出し（内線グループ名称");
        assertThat(told(HEAD)).contains("登録する行がありません");
        assertThat(told(HEAD + "\"4001")).contains("引用符");
        Document plan = Jsoup.parse(FormPage.open(administrator, IMPORT)
                .upload(
                        "file",
                        (HEAD + ",1,,nobody@x.example,,,,\r\n,<b>,,,部屋,,甲,").getBytes(StandardCharsets.UTF_8),
                        "check")
                .body());
        assertThat(plan.select("tbody tr").eachText().get(0)).startsWith("2 値が不正 そのユーザ名のユーザはいません。");
        assertThat(plan.select("tbody tr").eachText().get(1)).startsWith("3 値が不正 内線番号は2～6桁");
        assertThat(plan.select("button[id$=bringIn]")).isEmpty();
    }

    private String told(String file) {
        return Jsoup.parse(FormPage.open(administrator, IMPORT)
                        .upload("file", file.getBytes(StandardCharsets.UTF_8), "check")
                        .body())
                .select("[role=alert]")
                .text();
    }

    @Test
    void an_extension_of_others_is_answered_like_one_that_is_not_there() {
        String others = name + "-others";
        Enishi.visitor().send("PUT", "/it/members?name=" + others + "&password=" + People.PASSWORD);
        Visitor other = Enishi.signedIn("first@" + others + ".example");
        String link = Jsoup.parse(administrator.get(LIST).body())
                .selectFirst("a[href^=/presence/extension?id=]")
                .attr("href");
        assertThat(administrator.get(link).statusCode()).isEqualTo(200);
        HttpResponse<String> answer = other.get(link);
        assertThat(answer.statusCode()).isEqualTo(404);
        for (String nothing : List.of(
                "/presence/extension?id=" + UUID.randomUUID(),
                "/presence/extension?id=x",
                "/presence/call-order?group=" + UUID.randomUUID(),
                "/presence/call-order?group=x",
                "/presence/call-flow?id=" + UUID.randomUUID(),
                "/presence/call-flow?id=x")) {
            assertThat(other.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void what_somebody_forges_into_an_address_is_no_condition() {
        for (String query : List.of(
                "?row=x", "?row=%27", "?q=%25%5f", "?page=-1", "?page=99999", "?size=7", "?q=" + "a".repeat(3000))) {
            assertThat(administrator.get("/presence/directory" + query).statusCode())
                    .as(query)
                    .isEqualTo(200);
            assertThat(administrator.get(LIST + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    private List<String> lines(String query) {
        return Jsoup.parse(administrator.get(LIST + query).body())
                .select("tbody.ui-datatable-data a[href^=/presence/extension]")
                .eachAttr("href");
    }
}
