package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** The addresses of projects and what stands in the pages behind them. NAV-07, NAV-11, LIKE-03, LIKE-13, LIKE-14. */
class ProjectAddressesIT extends FromOutside {

    private static final int LIST_BUDGET = 100_000;

    @Test
    void each_side_reaches_the_project_at_its_own_address() {
        Fair fair = Fair.of("addr-own");
        String project = fair.project("宛先の案件");

        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        assertThat(company.get("/corporate/projects/" + project).body()).contains("宛先の案件", "回答件数：0件", "面白そう：0人");
        assertThat(company.get("/corporate/projects/" + project + "/edit").statusCode())
                .isEqualTo(200);
        Visitor institution = Enishi.signedIn(fair.memberOf("first"));
        assertThat(institution.get("/academic/projects/" + project).body()).contains("宛先の案件", "現在のステータス：未送信");
    }

    @Test
    void whatever_is_not_ones_own_is_answered_like_what_does_not_exist() {
        Fair fair = Fair.of("addr-a");
        Fair elsewhere = Fair.of("addr-b");
        String foreign = elsewhere.project("よその案件");
        String draft = fair.draft("下書きの案件");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Visitor institution = Enishi.signedIn(fair.administratorOf("first"));

        assertSame(company, 404, "/corporate/projects/", "", foreign);
        assertSame(company, 404, "/corporate/projects/", "/edit", foreign);
        assertSame(company, 404, "/corporate/projects/", "/publish", foreign);
        assertSame(institution, 404, "/academic/projects/", "", foreign);
        assertSame(institution, 404, "/academic/projects/", "", draft);
        assertSame(institution, 403, "/corporate/projects/", "", draft);
        assertSame(company, 403, "/academic/projects/", "", foreign);
        assertThat(company.get("/corporate/projects/no-id").statusCode()).isEqualTo(404);
        assertThat(company.get("/matching/company-project").statusCode()).isEqualTo(404);
        assertThat(company.get("/matching/company-project?id=" + draft).statusCode())
                .isEqualTo(404);
    }

    private static void assertSame(Visitor visitor, int status, String before, String after, String real) {
        HttpResponse<String> one = visitor.get(before + real + after);
        HttpResponse<String> none = visitor.get(before + UUID.randomUUID() + after);
        assertThat(one.statusCode()).as(before + after).isEqualTo(status);
        assertThat(none.statusCode()).isEqualTo(status);
        assertThat(withoutNumbers(one.body())).isEqualTo(withoutNumbers(none.body()));
    }

    /** Request ids, nonces and view states are new on each page. */
    private static String withoutNumbers(String body) {
        return body.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("[0-9a-zA-Z]{8,}(-[0-9a-zA-Z]+)*", "");
    }

    @Test
    void a_link_leads_to_its_project_after_sign_in() {
        String address = "/academic/projects/" + UUID.randomUUID();
        assertThat(Enishi.visitor().get(address).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains(address.replace("/", "%2F")));
    }

    @Test
    void a_page_of_fifty_projects_keeps_to_its_budget_on_both_sides() {
        Fair fair = Fair.of("addr-budget");
        fair.projects("五十件のうちの一件である、いくらか長めの案件名", 50);

        String institution =
                Enishi.signedIn(fair.memberOf("first")).get("/index").body();
        assertThat(institution.split("data-curious=")).hasSize(51);
        assertThat(institution.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LIST_BUDGET);
        String company =
                Enishi.signedIn(fair.companyAdministrator()).get("/index").body();
        assertThat(company.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LIST_BUDGET);
    }

    @Test
    void a_company_reads_nothing_of_who_finds_its_project_interesting() {
        Fair fair = Fair.of("addr-secret");
        String project = fair.projectLikedBy(fair.memberOf("first"), "秘密の案件");

        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        for (String page : new String[] {"/index", "/corporate/projects/" + project}) {
            assertThat(company.get(page).body())
                    .doesNotContain(
                            "addr-secret-first", "addr-secret-second", "試験 member", "data-curious", "pressCuriosity");
        }
        Visitor second = Enishi.signedIn(fair.memberOf("second"));
        for (String page : new String[] {"/index", "/academic/projects/" + project}) {
            assertThat(second.get(page).body())
                    .contains("app-curious__count\">0<")
                    .doesNotContain("addr-secret-first", "addr-secret-company");
        }
        assertThat(Enishi.signedIn(fair.administratorOf("first")).get("/index").body())
                .contains("app-curious__count\">1<", "貴学に所属する試験 memberさんが「面白そう」を送信しました。");
    }
}
