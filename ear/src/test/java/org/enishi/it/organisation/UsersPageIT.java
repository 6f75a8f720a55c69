package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The user list as it goes over the wire: how heavy it is, what it refuses, what it gives away as a file. R34, R35. */
class UsersPageIT extends FromOutside {

    private static final String LIST = "/organisation/users";
    private static final int HEAVIEST_PAGE = 85_000;

    private final String name = "wire-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_page_of_fifty_people_weighs_at_most_eighty_five_kilobytes() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 200));

        HttpResponse<String> page = administrator.get(LIST);

        assertThat(Jsoup.parse(page.body()).select("tbody tr[data-ri]")).hasSize(50);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(HEAVIEST_PAGE);
    }

    @Test
    void whom_the_address_names_is_asked_about_at_once_and_is_not_there_for_whoever_does_not_see_him() {
        String first = Crowds.university(name, 20);
        Visitor administrator = Enishi.signedIn(first);
        Element person = Jsoup.parse(administrator.get(LIST).body())
                .select("tbody a[href^=/organisation/user?]")
                .get(3);
        String link = LIST + "?user=" + person.attr("href").replaceAll(".*id=([^&]+).*", "$1");

        assertThat(Jsoup.parse(administrator.get(link).body())
                        .getElementById("f:plan")
                        .text())
                .contains(person.text(), "一般権限");
        assertThat(Jsoup.parse(administrator.get(LIST).body())
                        .getElementById("f:plan")
                        .text())
                .doesNotContain(person.text());
        assertThat(Jsoup.parse(Enishi.signedIn(Crowds.reader(first)).get(link).body())
                        .getElementById("f:plan"))
                .isNull();
        assertThat(administrator.get(LIST + "?user=x").statusCode()).isEqualTo(404);
        assertThat(Enishi.signedIn(Crowds.company("other-" + name, 1)).get(link).statusCode())
                .isEqualTo(404);
    }

    @Test
    void where_counting_has_stopped_that_is_said_and_the_last_page_has_the_number() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 1300));

        Document first = Jsoup.parse(administrator.get(LIST + "?state=active").body());
        assertThat(first.getElementById("f:found").text()).isEqualTo("1,000件以上見つかりました。");
        assertThat(first.select("[id^=f:users_paginator]").text())
                .contains("1～50件")
                .doesNotContain("1001");
        Document beyond =
                Jsoup.parse(administrator.get(LIST + "?state=active&page=99").body());
        assertThat(beyond.getElementById("f:found").text()).isEqualTo("1,042件見つかりました。");
        assertThat(beyond.select("[id^=f:users_paginator]").text()).contains("1042件中 1001～1042件");
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"f:users_rows, 1000000", "f:users_rows, -1", "f:users_first, -50", "f:users_rows, x"})
    void a_forged_page_is_refused_and_shows_nobody_more(String field, String value) {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 600));
        Map<String, String> fields = paging(administrator);
        fields.put(field, value);

        HttpResponse<String> answer = administrator.postAjax(LIST, "f:users", fields);

        assertThat(rowsIn(answer)).isLessThanOrEqualTo(500);
        assertStillWell(administrator);
    }

    /** R35. */
    @Test
    void pages_of_a_million_rows_cost_no_memory() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 600));
        Map<String, String> fields = paging(administrator);
        fields.put("f:users_rows", "1000000");
        administrator.postAjax(LIST, "f:users", fields);
        long before = heap();

        for (int time = 0; time < 10; time++) {
            administrator.postAjax(LIST, "f:users", fields);
            administrator.get(LIST + "?size=1000000");
        }

        assertThat(heap() - before).isLessThan(50_000_000);
    }

    private static long heap() {
        return Long.parseLong(Enishi.visitor().get("/it/heap").body().strip());
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "f:users_sortKey, a.person.mailAddress; drop table account",
        "f:users_sortKey, f:users:nothing",
        "f:users_sortKey, 'f:users:mail,f:users:mail'",
        "f:users_sortKey, ''",
        "f:users_sortDir, 99",
        "f:users_sortDir, '1,1'",
        "f:users:mail:filter, #{7777*7777}"
    })
    void a_forged_order_or_filter_changes_nothing(String field, String value) {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 60));
        Map<String, String> fields = sorting(administrator);
        fields.put(field, value);

        HttpResponse<String> answer = administrator.postAjax(LIST, "f:users", fields);

        assertThat(answer.body())
                .doesNotContain("SQLException", "\tat org.", "60481729", "id=\"jakarta.faces.ViewRoot\"");
        assertThat(rowsIn(answer)).isEqualTo(50);
        assertStillWell(administrator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"f:users_sortKey", "f:users_sortDir"})
    void an_order_of_which_half_is_missing_changes_nothing(String missing) {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 60));
        Map<String, String> fields = sorting(administrator);
        fields.remove(missing);

        assertThat(rowsIn(administrator.postAjax(LIST, "f:users", fields))).isEqualTo(50);
    }

    @Test
    void an_order_that_no_column_has_is_the_usual_one() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 60));

        for (String sort : List.of("nonsense", "-actions", "id%20desc", "-")) {
            assertThat(administrator.get(LIST + "?sort=" + sort).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_file_holds_whom_the_list_finds_and_opens_in_a_spreadsheet() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 120));
        administrator.get(LIST);

        HttpResponse<String> file = administrator.press(LIST + "?q=%E7%94%B0%E4%B8%AD", "csv");

        assertThat(file.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"users_\\d{8}_\\d{4}\\.csv\"; filename\\*=UTF-8''"
                        + "%E3%83%A6%E3%83%BC%E3%82%B6%E3%83%BC%E4%B8%80%E8%A6%A7_\\d{8}_\\d{4}\\.csv");
        String[] lines = file.body().split("\r\n");
        assertThat(lines[0])
                .startsWith("\ufeff\"メールアドレス\",\"名前\",\"権限\",\"所属\"")
                .endsWith("\"更新日時\"");
        assertThat(lines).hasSize(1 + 12);
        assertThat(List.of(lines).subList(1, lines.length)).allMatch(line -> line.contains("\"田中 "));
    }

    @Test
    void whoever_only_reads_is_offered_no_file_no_choice_and_no_act() {
        String administrator = Crowds.university(name, 60);
        Document page = Jsoup.parse(
                Enishi.signedIn(Crowds.reader(administrator)).get(LIST).body());

        assertThat(page.select("tbody tr[data-ri]")).isNotEmpty();
        assertThat(page.select("td input[type=checkbox], [data-act], [data-bulk], [data-may], [id$=csv]"))
                .isEmpty();
    }

    /** As the table asks for its next page. */
    private static Map<String, String> paging(Visitor visitor) {
        String page = visitor.get(LIST).body();
        Element form = Jsoup.parse(page).getElementById("f");
        Map<String, String> fields = Visitor.fieldsOf(form);
        fields.put("primefaces.nonce", Visitor.nonceOf(page));
        fields.put("jakarta.faces.partial.render", "f:users");
        fields.put("f:users_pagination", "true");
        fields.put("f:users_first", "0");
        fields.put("f:users_rows", "50");
        fields.put("f:users_encodeFeature", "true");
        return fields;
    }

    /** As a click on the heading of the addresses asks. */
    private static Map<String, String> sorting(Visitor visitor) {
        Map<String, String> fields = paging(visitor);
        fields.remove("f:users_pagination");
        fields.put("f:users_sorting", "true");
        fields.put("f:users_sortKey", "f:users:mail");
        fields.put("f:users_sortDir", "1");
        return fields;
    }

    private static int rowsIn(HttpResponse<String> answer) {
        return answer.body().split("data-ri=", -1).length - 1;
    }

    private static void assertStillWell(Visitor visitor) {
        assertThat(visitor.get(LIST).statusCode()).isEqualTo(200);
    }
}
