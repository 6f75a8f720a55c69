package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What a supporter is given of the projects of its member companies: no more than the text and how far it is. ORG-02, R19, R22. */
class MandatePagesIT extends FromOutside {

    private static final String PROJECT = "/matching/client-project?id=";

    @Test
    void pages_and_headers_of_a_supporter_are_the_same_whoever_pressed_asked_wrote_or_was_interested() {
        Fair fair = Fair.of("mandate-worlds");
        Visitor supporter = Enishi.signedIn(fair.supporter());
        String loud = fair.projectLikedBy(fair.memberOf("first"), "二つの世界");
        InstitutionActs.curiosity(fair.administratorOf("first"), loud);
        InstitutionActs.question(fair.memberOf("first"), loud, "秘密の質問", true);
        InstitutionActs.opinion(fair.memberOf("first"), loud, "秘密の意見", true);
        InstitutionActs.interest(fair.administratorOf("first"), loud, "秘密の一言");
        String quiet = fair.project("二つの世界");
        InstitutionActs.interest(fair.administratorOf("second"), quiet, "");

        HttpResponse<String> one = supporter.get(PROJECT + loud);
        HttpResponse<String> two = supporter.get(PROJECT + quiet);
        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(SamePage.headers(one)).isEqualTo(SamePage.headers(two));
        assertThat(SamePage.of(one.body(), loud))
                .isEqualTo(SamePage.of(two.body(), quiet))
                .contains("関心表明：1大学等")
                .doesNotContain("-first", "-second", "秘密", "面白そう：");
        String list = supporter.get("/index").body();
        assertThat(row(list, loud)).isNotEmpty().isEqualTo(row(list, quiet));
    }

    @Test
    void what_is_not_its_clients_is_answered_like_what_is_not_there() {
        Fair fair = Fair.of("mandate-stranger");
        Fair other = Fair.of("mandate-elsewhere");
        Visitor supporter = Enishi.signedIn(fair.supporter());
        String foreign = other.project("よその案件");
        String own = fair.project("会員の案件");
        for (String view : new String[] {PROJECT, "/matching/client-edit?id="}) {
            String nothing = UUID.randomUUID().toString();
            HttpResponse<String> hidden = supporter.get(view + foreign);
            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(SamePage.of(hidden.body(), foreign))
                    .isEqualTo(SamePage.of(supporter.get(view + nothing).body(), nothing));
        }
        assertThat(supporter.get("/corporate/projects/" + own).statusCode()).isEqualTo(403);
        assertThat(supporter.get("/academic/projects/" + own).statusCode()).isEqualTo(403);
        assertThat(supporter.get("/matching/client-edit?id=" + own).statusCode())
                .as("of the company itself")
                .isEqualTo(404);
    }

    private static String row(String list, String project) {
        return Jsoup.parse(list)
                .select("tr:has(a[href$=" + project + "])")
                .outerHtml()
                .replace(project, "PROJECT");
    }
}
