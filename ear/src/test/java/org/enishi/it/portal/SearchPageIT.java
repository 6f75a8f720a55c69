package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 検索 through the front door: grouped, paged, found again by its address, and deaf to whatever is typed. R30, R34. */
class SearchPageIT extends FromOutside {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Document read(Visitor visitor, String address) {
        HttpResponse<String> answer = visitor.get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Elements found(Document page) {
        return page.select("main li.app-found");
    }

    @Test
    void the_first_few_of_each_kind_are_shown_and_the_rest_page_by_page() {
        Fair fair = Fair.of("search-pages");
        fair.projects("揚水ポンプの改良", 30);
        Visitor member = Enishi.signedIn(fair.memberOf("first"));

        Document all = read(member, search("ﾎﾟﾝﾌﾟ"));
        assertThat(found(all)).hasSize(5);
        assertThat(all.select("main h2").eachText()).contains("案件（30件）");
        assertThat(all.select("main mark").eachText()).contains("ポンプ");

        String more = all.select(".app-found__more a").attr("href");
        Document first = read(member, "/search" + more);
        assertThat(found(first)).hasSize(25);
        Document second = read(member, "/search" + first.select("a[rel=next]").attr("href"));
        assertThat(found(second)).hasSize(5);
        assertThat(second.select("input[name=q]").attr("value")).isEqualTo("ﾎﾟﾝﾌﾟ");
        List<String> links = found(first).select("a[href^=/academic/projects/]").eachAttr("href");
        assertThat(links)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        found(second).select("a[href^=/academic/projects/]").eachAttr("href"));
        assertThat(member.get(links.get(0)).statusCode()).isEqualTo(200);
    }

    @Test
    void each_side_is_led_to_the_page_that_is_its_own() {
        Fair fair = Fair.of("search-sides");
        String id = fair.project("貯水槽の点検");

        String words = search("ちょすいそう");
        assertThat(found(read(Enishi.signedIn(fair.companyMember()), words))
                        .select("a")
                        .attr("href"))
                .isEqualTo("/corporate/projects/" + id);
        Elements seen = found(read(Enishi.signedIn(fair.memberOf("second")), words));
        assertThat(seen.select("a").attr("href")).isEqualTo("/academic/projects/" + id);
        assertThat(seen.text()).contains("企業名：未公開").doesNotContain("search-sides-company");
        Visitor operator = Enishi.signedIn(fair.operator());
        String address = found(read(operator, words)).select("a").attr("href");
        assertThat(address).endsWith(id);
        assertThat(operator.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void everybody_finds_help_and_only_what_his_lists_show() {
        Fair.of("search-elsewhere").project("面白そうな案件");
        for (String column : List.of("OP", "CA", "CG", "IA", "IG", "SA", "SG")) {
            Document page = read(Enishi.signedIn(People.of(column)), search("面白そう"));
            assertThat(page.select("a[href^=/help/faq#curiosity]")).as(column).isNotEmpty();
            assertThat(page.select("main").text()).as(column).doesNotContain("面白そうな案件");
        }
        Document supporter = read(Enishi.signedIn(People.SUPPORTER_MEMBER), search("案件"));
        assertThat(supporter.select("main a[href*=project]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*:*",
                "title:[* TO *]",
                "(((",
                "\"",
                "AND OR NOT",
                "/.*/",
                "機械~99999",
                "\\",
                "!",
                "^^^",
                "%_%",
                "'; drop table project; --",
                "<script>alert(1)</script>",
                "#{7777*7777}",
                "${7777*7777}",
                "\u200b",
                "{0}",
                "。。。",
                "🍣"
            })
    void whatever_is_typed_is_looked_for_as_text_and_stands_in_the_field_again(String typed) {
        Visitor member = Enishi.signedIn(People.INSTITUTION_MEMBER);

        HttpResponse<String> answer = member.get(search(typed));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("60481729", "<script>alert", "\tat org.");
        assertThat(Jsoup.parse(answer.body()).select("input[name=q]").attr("value"))
                .isEqualTo(typed);
    }

    @Test
    void too_long_a_question_is_refused_in_a_sentence_and_kept() {
        Visitor member = Enishi.signedIn(People.INSTITUTION_MEMBER);
        String typed = "機械".repeat(200);

        Document page = read(member, search(typed));

        assertThat(page.select("[role=alert]").text()).contains("探したい言葉は100文字以内で入力してください（現在400文字）。");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo(typed);
        assertThat(found(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&kind=nonsense",
                "&kind=help&page=-1",
                "&kind=projects&page=99999&size=3",
                "&page=x",
                "&kind=&size=999999999"
            })
    void an_address_that_makes_no_sense_leads_somewhere_sensible(String rest) {
        Visitor member = Enishi.signedIn(People.INSTITUTION_MEMBER);

        assertThat(read(member, search("案件") + rest).select("h1").text()).isEqualTo("検索");
    }

    @Test
    void every_page_has_one_field_and_an_empty_one_leads_to_advice() {
        Visitor member = Enishi.signedIn(People.INSTITUTION_MEMBER);

        for (String address : List.of("/announcements", "/links", "/presence")) {
            assertThat(read(member, address).select("header form[action=/search] input[name=q]"))
                    .as(address)
                    .hasSize(1);
        }
        Document page = read(member, "/search?q=");
        assertThat(page.select("input[name=q]")).hasSize(1);
        assertThat(page.select("#advice").text()).contains("言葉は空白で区切って");
        assertThat(read(member, search("存在しない言葉の並び")).select("main").text())
                .contains("「存在しない言葉の並び」は見つかりませんでした。", "言葉を減らす");
    }

    /** R23: that a name is there may not be asked of the search either. */
    @Test
    void before_the_meeting_the_name_of_a_company_is_like_a_name_that_there_is_not() {
        Fair fair = Fair.of("hiddenname");
        fair.project("名を伏せた案件");
        for (String login : List.of(fair.administratorOf("first"), fair.memberOf("second"))) {
            Visitor visitor = Enishi.signedIn(login);

            assertThat(page(visitor, "hiddenname-company")).isEqualTo(page(visitor, "hiddennose-company"));
        }
    }

    /** R22: what others write, answer and take back changes no byte of what a third party finds. */
    @Test
    void what_a_third_party_finds_does_not_change_by_what_he_may_not_see() {
        Fair fair = Fair.ofThree("third");
        fair.project("試験機の共同開発");
        List<Visitor> others = List.of(
                Enishi.signedIn(fair.administratorOf("third")),
                Enishi.signedIn(People.COMPANY_ADMINISTRATOR),
                Enishi.signedIn(People.INSTITUTION_MEMBER));
        List<String> words = List.of("試験機", "共同開発", "しけんき", "開発");
        List<String> before = pages(others, words);

        fair.draft("試験機の共同開発");
        Fair.of("third-neighbour").projects("試験機の共同開発 試験機", 12);

        assertThat(pages(others, words)).isEqualTo(before);
    }

    private static List<String> pages(List<Visitor> visitors, List<String> words) {
        return visitors.stream()
                .flatMap(visitor -> words.stream().map(word -> page(visitor, word)))
                .toList();
    }

    /** Nonces, view states and the ids of scripts are new each time. */
    private static String page(Visitor visitor, String words) {
        return visitor.get(search(words))
                .body()
                .replace(words, "WORDS")
                .replaceAll("(id=\"|getElementById\\('|Unload\\.init\\('|app-together\">)" + UUID, "$1")
                .replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1");
    }
}
