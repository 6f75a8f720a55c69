package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The name of a person is his own: no administrator and no operator changes it, whatever he sends. USR-26, R28. */
class OthersNamesIT extends FromOutside {

    private static final String PERSON = "second@others-names.example";
    private static final String FORGED = "偽名 太郎";

    private static Visitor administrator;
    private static String described;

    @BeforeAll
    static void somebody_has_a_name() {
        Enishi.visitor().send("PUT", "/it/members?name=others-names&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@others-names.example");
        described = described();
    }

    @Test
    void fields_that_the_page_of_a_person_does_not_have_change_nothing() {
        for (Visitor visitor : List.of(administrator, Enishi.signedIn(People.OPERATOR))) {
            String page = pageOf(visitor);
            FormPage form = FormPage.open(visitor, page);
            for (String field :
                    List.of("name", "kana", "f:name", "f:kana", "familyName", "f:familyName", "profile.name")) {
                form.smuggle(field, FORGED);
            }
            form.press("suspend");
            FormPage.open(visitor, page).press("resume");

            assertThat(described()).isEqualTo(described);
        }
    }

    @Test
    void a_file_that_calls_somebody_otherwise_changes_nothing() {
        String file = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n" + FORGED + ",ぎめい たろう," + PERSON + ",管理者権限\r\n";

        String plan = FormPage.open(administrator, "/organisation/user-import")
                .upload("file", file.getBytes(StandardCharsets.UTF_8), "check")
                .body();

        assertThat(Jsoup.parse(plan).select("tbody tr").text()).startsWith("2 既存");
        assertThat(described()).isEqualTo(described);
    }

    @Test
    void who_is_added_again_under_his_address_keeps_his_name() {
        FormPage.open(administrator, "/organisation/user-add")
                .type("name", FORGED)
                .type("kana", "ぎめい たろう")
                .type("mail", PERSON)
                .press("add");

        assertThat(described()).isEqualTo(described);
    }

    private static String described() {
        String told = administrator.get("/it/members?login=" + PERSON).body();
        assertThat(told).isNotEmpty().doesNotContain(FORGED);
        return told;
    }

    private static String pageOf(Visitor visitor) {
        return Jsoup.parse(visitor.get("/organisation/users?q=" + PERSON).body())
                .select("a[href^=/organisation/user?id]")
                .attr("href");
    }
}
