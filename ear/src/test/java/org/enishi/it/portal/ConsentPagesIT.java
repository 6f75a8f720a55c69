package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever must agree to changed terms of use gets nowhere by any way before he has, except out. USR-09, NAV-04. */
class ConsentPagesIT extends FromOutside {

    private static final String EDIT = "/operator/page-edit?page=TERMS";
    private static final String HOSTILE = "<script>alert(1)</script>#{7*7}";

    private final String stem = UUID.randomUUID().toString().substring(0, 8);
    private final String region = "zq-" + stem;
    private Visitor operator;
    private Visitor member;

    @BeforeEach
    void a_region_of_its_own() {
        make("OPERATOR", "o");
        make("COMPANY", "c");
        operator = Enishi.signedIn("first@o" + stem + ".example");
        member = Enishi.signedIn("first@c" + stem + ".example");
    }

    private void make(String kind, String letter) {
        Enishi.visitor()
                .send(
                        "PUT",
                        "/it/members?region=" + region + "&kind=" + kind + "&name=" + letter + stem + "&password="
                                + People.PASSWORD);
    }

    @Test
    void nothing_opens_until_he_agrees_and_then_he_goes_on_where_he_wanted() {
        FormPage running = FormPage.open(member, "/mypage");
        publish("# 第1条\n" + HOSTILE + "\n- 一つ", true);

        assertThat(location(member.get("/links?from=mail"))).isEqualTo("/consent?next=%2Flinks%3Ffrom%3Dmail");
        assertThat(location(member.get("/index"))).startsWith("/consent");
        assertThat(location(member.get("/second-factor"))).startsWith("/consent");
        assertThat(location(member.get("/corporate/projects/" + UUID.randomUUID())))
                .startsWith("/consent");
        assertThat(location(member.post("/mypage", Map.of("a", "b")))).isEqualTo("/consent");
        assertThat(member.postAjax("/mypage", "f:save", Map.of()).statusCode())
                .as("the page stays and says what is owed")
                .isEqualTo(428);
        assertThat(running.document().text()).isNotEmpty();
        assertThat(Line.statusOf(member, Enishi.url().toString().replaceAll("/$", "")))
                .as("a connection")
                .isEqualTo(403);
        assertThat(member.get("/help/terms").statusCode()).as("public").isEqualTo(200);

        FormPage page = FormPage.open(member, "/consent?next=%2Flinks%3Ffrom%3Dmail");
        assertThat(page.document().selectFirst("main").text())
                .contains("利用規約が改訂されました")
                .contains("第2版 規約を改めた")
                .contains(HOSTILE);
        assertThat(page.document().selectFirst("main h2:matchesOwn(第1条)")).isNotNull();
        assertThat(page.document().select("main ul li")).isNotEmpty();
        assertThat(location(page.press("agree"))).endsWith("/links?from=mail");
        assertThat(member.get("/links").statusCode()).isEqualTo(200);
        assertThat(page.press("agree").body()).as("pressed twice").contains("現在の利用規約に同意済みです。");
        assertThat(member.get("/consent").body()).contains("現在の利用規約に同意済みです。");
        Visitor again = Enishi.signedIn("first@c" + stem + ".example");
        assertThat(again.get("/index").statusCode()).as("never asked twice").isEqualTo(200);
    }

    @Test
    void an_open_connection_ends_when_his_page_says_that_it_still_lives() {
        Line line = Line.of(member);
        publish("新しい規約", true);
        line.say("");
        assertThat(line.closed()).succeedsWithin(java.time.Duration.ofSeconds(10));
    }

    @Test
    void the_operator_is_asked_too_and_whoever_does_not_agree_leaves() {
        publish("新しい規約", true);
        assertThat(location(operator.get("/operator/pages"))).startsWith("/consent");
        Visitor fresh = Enishi.visitor();
        assertThat(fresh.signIn("second@c" + stem + ".example", People.PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(location(fresh.get("/index"))).isEqualTo("/consent?next=%2Findex");
        assertThat(location(fresh.press("/consent", "leave"))).contains("/sign-in?left=true");
        assertThat(location(fresh.get("/index"))).startsWith("/sign-in");
    }

    @Test
    void an_edition_that_he_did_not_see_is_not_agreed_to() {
        publish("二つ目", true);
        FormPage seen = FormPage.open(member, "/consent");
        FormPage own = FormPage.open(operator, "/consent");
        own.press("agree");
        publish("三つ目", true);
        HttpResponse<String> answer = seen.press("agree");
        assertThat(answer.body()).contains("利用規約が改定されました。新しい利用規約をお読みください。").contains("三つ目");
        assertThat(location(FormPage.of(member, "/consent", answer).press("agree")))
                .endsWith("/index");
        assertThat(member.get("/index").statusCode()).isEqualTo(200);
    }

    @Test
    void only_the_operator_opens_the_pages_and_nothing_typed_is_lost_when_it_is_wrong() {
        assertThat(member.get("/operator/pages").statusCode()).isEqualTo(403);
        assertThat(member.get(EDIT).statusCode()).isEqualTo(403);
        assertThat(operator.get("/operator/page-edit?page=NONE").statusCode()).isEqualTo(404);
        FormPage late = FormPage.open(operator, EDIT);
        HttpResponse<String> wrong = FormPage.open(operator, EDIT)
                .type("body", "打ち込んだ本文")
                .type("from", "2020-01-01")
                .type("revision", "改めた")
                .press("publish");
        assertThat(wrong.body()).contains("適用する日は、今日以降の日付にしてください。").contains("打ち込んだ本文");
        assertThat(FormPage.of(operator, EDIT, wrong)
                        .type("from", "")
                        .press("publish")
                        .statusCode())
                .isEqualTo(302);
        assertThat(late.type("body", "遅れた本文")
                        .type("revision", "遅れた")
                        .press("keep")
                        .body())
                .contains("ほかの人がこの内容を変更しました")
                .contains("遅れた本文");
    }

    @Test
    void everybody_reads_the_edition_in_force_and_the_ones_before() {
        publish("読める<b>本文</b>", false);
        Visitor anybody = Enishi.visitor();
        String page = anybody.get("/help/terms?region=" + region).body();
        assertThat(page).contains("第2版").contains("読める&lt;b&gt;本文").contains("規約を改めた");
        assertThat(anybody.get("/help/terms?edition=1&region=" + region).body())
                .contains("第1条（適用）")
                .contains("以前の版");
        assertThat(anybody.get("/help/terms?edition=3&region=" + region).statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/help/terms?edition=x&region=" + region).statusCode())
                .isEqualTo(404);
        assertThat(anybody.get("/help/guide?region=" + region).body()).contains("予告なく変更することがあります。");
    }

    /** NAV-04, FAQ-01. */
    @Test
    void the_operator_writes_the_questions_and_the_contact_page_and_his_region_finds_what_he_wrote() {
        String questions = "# 地域のご質問\n\n## ユーザーの名前を変更したいのですが。\n\n本人にお願いします。\n\n" + "## 駐車場はありますか。\n\n庁舎の<b>北側</b>です。";
        publishAs("FAQ", questions);
        publishAs("CONTACT", "# 窓口\n\n平日9時から17時です。");

        Visitor anybody = Enishi.visitor();
        Document faq = Jsoup.parse(anybody.get("/help/faq?region=" + region).body());
        assertThat(faq.select("details summary").eachText()).containsExactly("ユーザーの名前を変更したいのですが。", "駐車場はありますか。");
        assertThat(faq.getElementById("name").text())
                .as("where screens lead to")
                .isEqualTo("本人にお願いします。");
        assertThat(faq.text()).contains("第2版").contains("庁舎の<b>北側</b>です。");
        assertThat(anybody.get("/help/faq?edition=1&region=" + region).body()).contains("「面白そう」とは何ですか。");
        assertThat(Jsoup.parse(anybody.get("/help/faq?q=%E5%BA%81%E8%88%8E&region=" + region)
                                .body())
                        .select("details"))
                .hasSize(1);
        assertThat(anybody.get("/help/contact?region=" + region).body()).contains("平日9時から17時です。");

        String wanted = "/search?q=%E9%A7%90%E8%BB%8A%E5%A0%B4";
        assertThat(member.get(wanted).body()).contains("/help/faq#q2");
        assertThat(Enishi.signedIn(People.COMPANY_ADMINISTRATOR).get(wanted).body())
                .doesNotContain("/help/faq#");
    }

    private void publishAs(String page, String body) {
        String address = "/operator/page-edit?page=" + page;
        HttpResponse<String> answer = FormPage.open(operator, address)
                .type("body", body)
                .type("revision", "書き改めた")
                .press("publish");
        assertThat(location(answer)).as(answer.body()).endsWith("/operator/pages");
    }

    private void publish(String body, boolean consent) {
        FormPage form = FormPage.open(operator, EDIT).type("body", body).type("revision", "規約を改めた");
        if (consent) {
            form.smuggle("f:consent_input", "on");
        }
        HttpResponse<String> answer = form.press("publish");
        assertThat(location(answer)).as(answer.body()).endsWith("/operator/pages");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
