package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 下書きの確認 through the front door: nothing typed is lost, and ids of others lead nowhere. PE-11. */
class DraftReviewPagesIT extends FromOutside {

    private static final String PROJECTS = "/corporate/projects/";

    /** @return the address at which the operator reads it */
    private static String asked(Fair fair, String draft, Visitor operator) {
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        FormPage page = FormPage.open(company, PROJECTS + draft);
        String reviewer = page.document()
                .select("select[id='look:reviewer'] option")
                .last()
                .val();
        assertThat(page.type("reviewer", reviewer)
                        .type("wish", "題名を見てください")
                        .press("look:ask")
                        .statusCode())
                .isBetween(200, 303);
        Document list = Jsoup.parse(operator.get("/reviews").body());
        assertThat(list.select("nav a[aria-current=page]").text()).contains("回答待ち", "1");
        return list.select("a[href*='/review?id=']").attr("href");
    }

    @Test
    void a_refused_request_keeps_what_was_typed_and_says_what_to_do() {
        Fair fair = Fair.of("look-keep");
        fair.operator();
        String draft = fair.draft("書きかけの案件");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        String refused = FormPage.open(company, PROJECTS + draft)
                .type("wish", "ここだけの相談")
                .press("look:ask")
                .body();
        assertThat(refused).contains("依頼先を一覧から選択してください。", "ここだけの相談");
        String forged = FormPage.open(company, PROJECTS + draft)
                .type("reviewer", UUID.randomUUID().toString())
                .press("look:ask")
                .body();
        assertThat(forged).doesNotContain("下書きの確認を依頼しました。").doesNotContain("at org.");
        assertThat(Enishi.signedIn(fair.companyMember()).get(PROJECTS + draft).body())
                .as("whoever may not ask finds no way to")
                .doesNotContain("look:ask");
    }

    @Test
    void the_draft_goes_there_the_remarks_come_back_beside_the_fields_and_the_door_closes() {
        Fair fair = Fair.of("look-walk");
        Visitor operator = Enishi.signedIn(fair.operator());
        String draft = fair.draft("見てもらう案件");
        String address = asked(fair, draft, operator);
        String sheet = operator.get(address).body();
        assertThat(sheet)
                .contains("見てもらう案件 1", "look-walk-company", "題名を見てください")
                .doesNotContain("試験 admin</");

        String silent = FormPage.open(operator, address)
                .type("verdict", "CHANGE")
                .press("f:answer")
                .body();
        assertThat(silent).contains("直した方が良いところを、全体へのコメントまたは項目ごとのコメントに入力してください。");
        FormPage.open(operator, address)
                .type("verdict", "CHANGE")
                .type("words", "全体のことば")
                .type("fields:0:remark", "題名へのことば")
                .press("f:answer");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        assertThat(company.get(PROJECTS + draft).body()).contains("直した方が良い", "全体のことば", "題名へのことば");
        Document edit = Jsoup.parse(company.get(PROJECTS + draft + "/edit").body());
        assertThat(edit.select("[id='f:titleRemark']").text()).isEqualTo("題名へのことば");
        assertThat(edit.select("[id='f:title']").attr("aria-describedby")).contains("f:titleRemark");
        assertThat(edit.select("[id='f:bodyRemark']")).isEmpty();

        FormPage.open(company, PROJECTS + draft).press("look:close");
        assertThat(operator.get(address).statusCode()).isEqualTo(404);
        assertThat(company.get(PROJECTS + draft).body()).doesNotContain("全体のことば");
    }

    @Test
    void an_id_that_is_not_ones_own_is_answered_like_one_that_does_not_exist() {
        Fair fair = Fair.of("look-ids");
        Fair elsewhere = Fair.of("look-elsewhere");
        Visitor operator = Enishi.signedIn(fair.operator());
        Visitor stranger = Enishi.signedIn(elsewhere.operator());
        String address = asked(fair, fair.draft("よその下書き"), operator);
        for (String id :
                List.of(address.replaceAll(".*=", ""), UUID.randomUUID().toString(), "no-id", "", "%00", "'")) {
            assertThat(stranger.get("/review?id=" + id).statusCode()).as(id).isEqualTo(404);
        }
        assertThat(stranger.get("/review").statusCode()).isEqualTo(404);
        assertThat(stranger.get("/reviews").body()).doesNotContain("よその下書き");
        for (String nobody : List.of(
                fair.companyAdministrator(),
                fair.companyMember(),
                fair.administratorOf("first"),
                fair.memberOf("first"))) {
            Visitor visitor = Enishi.signedIn(nobody);
            assertThat(visitor.get(address).statusCode()).as(nobody).isEqualTo(403);
            assertThat(visitor.get("/reviews").statusCode()).as(nobody).isEqualTo(403);
        }
    }
}
