package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What the lists and forms of projects are called in the manual, as it stands on the pages. PRJ-03 to PRJ-19, RESP-02. */
class ProjectWordsIT extends FromOutside {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Test
    void the_list_of_an_institution_speaks_the_words_of_the_manual() {
        Fair fair = Fair.of("words-list");
        fair.project("言葉の案件");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Document list = page(member, "/index");
        assertThat(list.select("#q").attr("placeholder")).isEqualTo("案件名で検索");
        assertThat(list.select("summary:has(+ fieldset)").text()).isEqualTo("協力募集の形態で絞り込み");
        assertThat(list.select("fieldset label").eachText()).hasSize(9).startsWith("共同研究(教育・研究機関と企業)");
        assertThat(list.select("tbody td").eachText()).contains("未送信", "10万円（仮の数字）", "0大学等");
        String today = LocalDate.now(JAPAN).toString();
        assertThat(list.select(".app-projects__period").text())
                .isEqualTo(today + "～" + LocalDate.now(JAPAN).plusDays(30));
        assertThat(list.select(".app-projects__period").attr("title")).isEqualTo("残り30日");
        assertThat(page(member, "/index?tab=CLOSED").select(".app-chips a").eachText())
                .containsExactly("すべて", "関心あり", "面談開始", "成立", "本学の結果");
        assertThat(page(member, "/index?form=SURVEY").select("tbody tr"))
                .as("not of this form")
                .isEmpty();
    }

    /** PRJ-13, LIKE-05: each university by what its own people pressed. */
    @Test
    void every_column_of_an_institution_orders_the_list_and_says_so() {
        Fair fair = Fair.of("words-order");
        fair.projectLikedBy(fair.memberOf("first"), "一番目が気になる案件");
        fair.projectLikedBy(fair.memberOf("second"), "二番目が気になる案件");
        Visitor first = Enishi.signedIn(fair.memberOf("first"));
        Document list = page(first, "/index");
        List<String> columns = list.select("thead th").eachText();
        assertThat(columns).containsExactly("面白そう", "案件名", "ステータス", "募集期間", "予算規模", "協力募集の形態", "関心表明");
        for (String column : columns) {
            Document once =
                    page(first, "/index" + head(list, column).select("a").attr("href"));
            Document again =
                    page(first, "/index" + head(once, column).select("a").attr("href"));
            assertThat(List.of(
                            head(once, column).attr("aria-sort"),
                            head(again, column).attr("aria-sort")))
                    .as(column)
                    .containsExactlyInAnyOrder("ascending", "descending");
            assertThat(again.select("thead th[aria-sort=none]")).hasSize(columns.size() - 1);
            assertThat(again.select("tbody tr")).hasSize(2);
        }
        String most = "/index?sort=CURIOSITY&down=1";
        assertThat(page(first, most).select("tbody th").first().text()).startsWith("一番目");
        Visitor second = Enishi.signedIn(fair.memberOf("second"));
        assertThat(page(second, most).select("tbody th").first().text()).startsWith("二番目");
    }

    private static Elements head(Document list, String column) {
        return list.select("thead th:contains(" + column + ")");
    }

    @Test
    void the_form_of_a_company_asks_in_the_words_of_the_manual_and_warns_of_work_that_ends_too_early() {
        Fair fair = Fair.of("words-form");
        String address = "/corporate/projects/" + fair.draft("言葉の下書き") + "/edit";
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Document form = page(company, address);
        assertThat(form.select("main label").eachText())
                .contains(
                        "案件名",
                        "案件内容（何を、なぜ、どうしたいか）",
                        "自由記入",
                        "募集期間（開始日）",
                        "募集期間（終了日）",
                        "実施予定期間（開始日）",
                        "予算規模（万円）",
                        "人員体制（人）",
                        "協力募集の形態 ※複数選択可");
        assertThat(form.select("main").text()).contains("応相談", "仮の数字");
        String warning = "実施予定期間が募集期間より先に終わります。このままでも保存できます。";
        assertThat(form.text()).doesNotContain(warning);
        String early = LocalDate.now(JAPAN).plusDays(5).toString();
        HttpResponse<String> saved = FormPage.open(company, address)
                .type("plannedFrom", early)
                .type("plannedUntil", early)
                .press("save");
        assertThat(saved.statusCode()).isLessThan(400);
        assertThat(page(company, address).text()).contains(warning);
    }

    /** INFO-04. */
    @Test
    void a_draft_that_was_begun_from_the_links_names_the_field_and_no_other_than_one_of_the_list() {
        Fair fair = Fair.of("words-field");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Element field = page(company, "/links").selectFirst("main select option[value~=.+]");
        String chosen = "/links?field=" + field.val();
        assertThat(page(company, chosen).select("main select option[selected]").eachText())
                .containsExactly(field.text());
        assertThat(page(company, "/links?field=no-such")
                        .select("main select option[selected]")
                        .eachText())
                .containsExactly("分野を指定しない");

        HttpResponse<String> begun = FormPage.open(company, chosen).press("create");
        String draft = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        Document form = page(company, draft);
        assertThat(form.select("textarea[id$=notes]").text()).isEqualTo("分野：" + field.text());
        assertThat(form.text()).contains("自由記入に分野「" + field.text() + "」を記入しました。");

        HttpResponse<String> refused =
                FormPage.open(company, "/links").type("field", "no-such").press("create");
        assertThat(Jsoup.parse(refused.body()).text()).contains("分野を選択肢の中から選んでください。");
    }

    /** PRJ-19: there is no tab for it on this side. */
    @Test
    void what_is_negotiated_after_its_deadline_stays_in_the_tab_of_the_company_with_a_mark() {
        Fair fair = Fair.of("words-chip");
        String id = fair.project("交渉の案件");
        InstitutionActs.interest(fair.administratorOf("first"), id, "");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        String address = "/corporate/projects/" + id;
        assertThat(page(company, "/index").select("tbody .app-tag").eachText()).doesNotContain("交渉中");
        HttpResponse<String> asked = FormPage.open(company, address).press("endRecruiting");
        FormPage.of(company, address, asked).press("yes");

        Document list = page(company, "/index?tab=RECRUITING");
        assertThat(list.select("tbody tr:contains(交渉の案件) .app-tag").eachText()).containsExactly("交渉中");
        assertThat(list.select(".app-tabs a").eachText().toString()).contains("募集中 1", "担当案件 1", "下書き 0", "募集終了 0");
    }

    private static Document page(Visitor visitor, String path) {
        return Jsoup.parse(visitor.get(path).body());
    }
}
