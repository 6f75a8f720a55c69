package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

/** 共通電話帳 as its page and its files show it to whoever comes through the front door. DIR-12. */
class ContactPagesIT extends FromOutside {

    private static final String LIST = "/presence/contacts";
    private static final String IMPORT = "/presence/contact-import";
    private static final String HEAD = "名称,カナ,会社,グループ,電話番号1,電話番号2,電話番号3,メモ\r\n";

    private final String name = "contacts-" + UUID.randomUUID();
    private Visitor administrator;

    @BeforeEach
    void an_organisation() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + name + ".example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void a_table_comes_in_and_goes_out_as_table_and_as_cards_and_both_come_back_as_they_were(String charset) {
        String file = HEAD
                + "田中,ﾀﾅｶ,=1+1,取引先,03-1234-5678,,,\"夜間;不可, 要\n予約\"\r\n鈴木,,\"\"\"甲\"\"社\",,0120-111-222,090-1111-2222,,\r\n";
        HttpResponse<String> checked = check(file.getBytes(Charset.forName(charset)));
        assertThat(status(checked)).contains("登録 2件 ／ 変更 0件 ／ 変更なし 0件 ／ 値が不正 0件");
        assertThat(rows("")).isEmpty();
        FormPage.of(administrator, IMPORT, checked).press("bringIn");
        assertThat(rows("?kana=%E3%82%BF")).containsExactly("田中");
        Document page = Jsoup.parse(administrator.get(LIST).body());
        assertThat(page.select("a[href^=tel:]").eachAttr("href"))
                .containsExactly("tel:0312345678", "tel:0120111222", "tel:09011112222");

        String table = FormPage.open(administrator, LIST).press("csv").body();
        assertThat(table).contains("\"'=1+1\"").contains("\"タナカ\"");
        assertThat(status(check(table.getBytes(StandardCharsets.UTF_8)))).contains("変更なし 2件");
        String cards = FormPage.open(administrator, LIST).press("cards").body();
        assertThat(cards)
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("TEL;VALUE=uri:tel:+81312345678", "FN:田中", "ORG:=1+1");
        assertThat(status(check(cards.getBytes(StandardCharsets.UTF_8)))).contains("変更なし 2件");
    }

    @Test
    void cards_of_telephones_and_mail_programs_are_read_in_every_version() {
        String cards = """
                BEGIN:VCARD
                VERSION:3.0
                N:田中;一郎;;;
                FN:田中 一郎
                X-PHONETIC-LAST-NAME:タナカ
                X-PHONETIC-FIRST-NAME:イチロウ
                ORG:立波商事;営業部
                TEL;TYPE=WORK:03-1234-5678
                PHOTO;ENCODING=b;TYPE=JPEG:AAAA
                NOTE:朝は\\n不在
                END:VCARD
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E9=88=B4=E6=9C=A8;;;;
                TEL;CELL:090-1111-2222
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:番号なし
                END:VCARD
                """;
        HttpResponse<String> checked = check(cards.getBytes(StandardCharsets.UTF_8));
        assertThat(status(checked)).contains("登録 2件 ／ 変更 0件 ／ 変更なし 0件 ／ 値が不正 1件");
        FormPage.of(administrator, IMPORT, checked).press("bringIn");
        Document page = Jsoup.parse(administrator.get(LIST).body());
        assertThat(page.select("tbody tr").eachText())
                .containsExactly("田中 一郎 タナカ イチロウ 立波商事 営業部 0312345678 朝は 不在 変更", "鈴木 09011112222 変更");
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence_and_harms_nobody() {
        assertThat(told("")).contains("CSVファイルを選択してください。");
        assertThat(told("a,b\r\n1,2")).contains("1行目に見出し（名称、カナ");
        assertThat(told(HEAD)).contains("登録する行がありません");
        assertThat(told("BEGIN:VCARD\r\nFN:x\r\n")).contains("BEGIN:VCARDとEND:VCARDの対応");
        assertThat(told("BEGIN:VCARD\r\n".repeat(100_000))).contains("BEGIN:VCARDとEND:VCARDの対応");
        assertThat(told("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:x\r\nEND:VCARD\r\n".repeat(5001)))
                .contains("5,000");
        assertThat(told("BEGIN:VCARD\r\nNOTE:" + "a".repeat(2 * 1024 * 1024) + "\r\nEND:VCARD"))
                .contains("2MB以下");
        Document odd = Jsoup.parse(check(("BEGIN:VCARD\r\nVERSION:9\r\n;;;:::\r\nFN\r\nTEL;VALUE=uri:tel:\r\n"
                                + "TEL;=\"x:1\r\nBDAY:x\r\nFN:<b>x</b>\r\nTEL:110\r\nEND:VCARD\r\n")
                        .getBytes(StandardCharsets.UTF_8))
                .body());
        assertThat(odd.select("tbody tr").eachText().get(0)).contains("値が不正");
    }

    @Test
    void members_read_and_administrators_write() {
        Enishi.visitor().post("/it/members", Map.of("name", name, "action", "demote"));
        Visitor member = Enishi.signedIn("second@" + name + ".example");
        FormPage.open(administrator, "/presence/contact")
                .type("name", "田中")
                .type("first", "03-1234-5678")
                .press("update");
        assertThat(rows("")).containsExactly("田中");
        Document page = Jsoup.parse(member.get(LIST).body());
        assertThat(page.select("tbody th .app-directory__name").eachText()).containsExactly("田中");
        assertThat(page.select("form#files, a[href^=/presence/contact?], #add")).isEmpty();
        for (String closed : List.of("/presence/contact", IMPORT)) {
            assertThat(member.get(closed).statusCode()).as(closed).isEqualTo(403);
        }
        String link = Jsoup.parse(administrator.get(LIST).body())
                .selectFirst("a[href^=/presence/contact?id=]")
                .attr("href");
        String others = name + "-others";
        Enishi.visitor().send("PUT", "/it/members?name=" + others + "&password=" + People.PASSWORD);
        Visitor other = Enishi.signedIn("first@" + others + ".example");
        assertThat(Jsoup.parse(administrator.get(link).body())
                        .select("form#f input[type=text]")
                        .eachAttr("value"))
                .containsExactly("田中", "", "", "", "0312345678", "", "");
        for (String nothing : List.of(link, "/presence/contact?id=x", "/presence/contact?id=" + UUID.randomUUID())) {
            assertThat(other.get(nothing).statusCode()).as(nothing).isEqualTo(404);
        }
        for (String query : List.of("?row=x", "?name=%25%5f", "?page=99999", "?number=" + "1".repeat(3000))) {
            assertThat(member.get(LIST + query).statusCode()).as(query).isEqualTo(200);
        }
    }

    private HttpResponse<String> check(byte[] file) {
        return FormPage.open(administrator, IMPORT).upload("file", file, "check");
    }

    private static String status(HttpResponse<String> checked) {
        return Jsoup.parse(checked.body()).select("main [role=status]").text();
    }

    private String told(String file) {
        return Jsoup.parse(check(file.getBytes(StandardCharsets.UTF_8)).body())
                .select("[role=alert]")
                .text();
    }

    private List<String> rows(String query) {
        return Jsoup.parse(administrator.get(LIST + query).body())
                .select("tbody .app-directory__name")
                .eachText();
    }
}
