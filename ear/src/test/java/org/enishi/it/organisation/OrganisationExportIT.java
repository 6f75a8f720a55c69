package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The list of organisations as a file, at the front door. */
class OrganisationExportIT extends FromOutside {

    @Test
    void the_file_holds_what_the_list_shows_and_nothing_that_a_spreadsheet_would_run() {
        String stem = "export" + UUID.randomUUID().toString().substring(0, 8);
        Enishi.visitor().post("/it/applicants", Map.of("name", "=" + stem));
        Visitor operator = Enishi.signedIn(People.OPERATOR);

        HttpResponse<String> file = operator.press("/operator/organisations?q=" + stem, "csv");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        name -> assertThat(name).contains("attachment").contains("organisations.csv"));
        assertThat(file.body().lines().toList()).hasSize(2).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("\ufeff\"名称\",\"カナ\",\"種別\",\"状態\",\"法人番号\"");
            assertThat(lines.get(1)).startsWith("\"'=" + stem + "\",\"てすと\",\"企業\",\"利用中\"");
        });
    }

    @Test
    void whoever_leaves_is_handed_his_people_and_his_history_and_that_is_recorded() {
        String stem = "handed" + UUID.randomUUID().toString().substring(0, 8);
        Enishi.visitor().post("/it/applicants", Map.of("name", stem));
        Visitor operator = Enishi.signedIn(People.OPERATOR);
        String page = Jsoup.parse(
                        operator.get("/operator/organisations?q=" + stem).body())
                .select("a[href^=/operator/organisation?id]")
                .attr("href");
        FormPage.open(operator, page).type("reason", "退会届を受け取りました").press("letGo");

        HttpResponse<String> people = operator.press(page, "takePeople");
        HttpResponse<String> history = operator.press(page, "takeHistory");

        assertThat(people.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(people.body().lines().toList()).hasSize(3).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("\ufeff\"メールアドレス\",\"名前\",\"権限\"");
            assertThat(lines).anyMatch(line -> line.startsWith("\"person@" + stem + ".example\""));
        });
        assertThat(history.body()).contains("退会届を受け取りました", "組織データのCSV出力");
        assertThat(Enishi.signedIn(People.COMPANY_ADMINISTRATOR).get(page).statusCode())
                .isEqualTo(403);
    }

    @Test
    void nobody_else_gets_it() {
        assertThat(Enishi.signedIn(People.COMPANY_ADMINISTRATOR)
                        .get("/operator/organisations")
                        .statusCode())
                .isEqualTo(403);
    }
}
