package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** パスワード管理: who has not come in yet, and another initial password for those chosen. DIR-09. */
class PasswordsPageIT extends FromOutside {

    private static final String EXPIRED = "/presence/passwords?state=pw_expired";

    private final String name = "passwords-" + UUID.randomUUID();
    private Visitor administrator;

    @BeforeEach
    void a_crowd_of_every_state() {
        administrator = Enishi.signedIn(Crowds.university(name, 20));
    }

    @Test
    void the_list_is_narrowed_down_by_state_and_nobody_of_others_is_in_it() {
        assertThat(logins(EXPIRED)).containsExactly("p000002@" + name + ".example");
        assertThat(logins("/presence/passwords?state=invited")).containsExactly("p000001@" + name + ".example");
        assertThat(logins("/presence/passwords"))
                .hasSize(22)
                .allMatch(login -> login.endsWith("@" + name + ".example"));
        assertThat(logins("/presence/passwords?state=%27")).hasSize(22);
    }

    @Test
    void whoever_is_chosen_is_asked_about_before_he_is_sent_another_password() {
        FormPage form = FormPage.open(administrator, EXPIRED);
        assertThat(form.document().select("main li").text()).contains("初期パスワードは発行から7日間有効です");
        Document nobody = Jsoup.parse(form.press("ask").body());
        assertThat(nobody.select("[role=alert]").text()).contains("再発行するユーザを選択してください。");

        HttpResponse<String> asked =
                FormPage.open(administrator, EXPIRED).type("pick", "true").press("ask");
        assertThat(Jsoup.parse(asked.body()).select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("p000002@" + name + ".example", "再発行する");
        assertThat(logins(EXPIRED)).as("nothing is done yet").hasSize(1);

        HttpResponse<String> done = FormPage.of(administrator, EXPIRED, asked).press("reissue");
        assertThat(Jsoup.parse(done.body()).select("main").text()).contains("1名に初期パスワードを再発行しました。");
        assertThat(logins(EXPIRED)).isEmpty();
        assertThat(logins("/presence/passwords?state=invited")).contains("p000002@" + name + ".example");
    }

    private List<String> logins(String address) {
        return Jsoup.parse(administrator.get(address).body())
                .select("main tbody td:nth-child(3)")
                .eachText();
    }
}
