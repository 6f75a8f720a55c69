package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The operator reads a room only for a reason that both sides are told, and only for a while. 5.2, 5.3. */
class IncidentIT extends FromOutside {

    private static final String REASON = "迷惑行為の通報があったため、内容を確認します。";

    @AfterEach
    void the_time_is_right_again() {
        Enishi.resetClock();
    }

    @Test
    void nothing_of_a_room_is_read_before_both_sides_are_told_why() {
        Parlour parlour = talk("incident");
        Visitor operator = Enishi.signedIn(parlour.fair().operator());
        assertThat(operator.get("/operator/project?id=" + parlour.project()).body())
                .contains("/operator/incident?id=" + parlour.room())
                .doesNotContain("はじめまして");
        String page = "/operator/incident?id=" + parlour.room();
        assertThat(operator.get(page).body()).doesNotContain("はじめまして", "条件.txt");

        HttpResponse<String> refused =
                FormPage.open(operator, page).type("reason", "短い").press("open");
        assertThat(refused.body()).contains("理由を10文字以上500文字以内で入力してください。").doesNotContain("はじめまして");
        assertThat(noticesOf(parlour.fair().companyAdministrator())).doesNotContain("運営が確認しました");

        FormPage.open(operator, page).type("reason", REASON).press("open");
        assertThat(operator.get(page).body()).contains("はじめまして", "条件.txt", "incident-company", REASON);
        for (String login :
                List.of(parlour.fair().companyAdministrator(), parlour.fair().administratorOf("first"))) {
            assertThat(noticesOf(login)).contains("運営が確認しました。理由：" + REASON);
            assertThat(Enishi.signedIn(login).get("/organisation/history").body())
                    .contains("運営によるチャットの確認", REASON);
        }
    }

    @Test
    void after_half_an_hour_the_glass_is_whole_again() {
        Parlour parlour = talk("incident-over");
        String login = parlour.fair().operator();
        Visitor operator = Enishi.signedIn(login);
        String page = "/operator/incident?id=" + parlour.room();
        FormPage.open(operator, page).type("reason", REASON).press("open");
        assertThat(operator.get(page).body()).contains("はじめまして");

        Enishi.moveClock(Duration.ofMinutes(31));

        assertThat(Enishi.signedIn(login).get(page).body()).doesNotContain("はじめまして");
    }

    @Test
    void for_the_operator_of_another_region_and_for_everybody_else_the_room_is_not_there() {
        Parlour parlour = talk("incident-mine");
        String page = "/operator/incident?id=" + parlour.room();
        Visitor stranger = Enishi.signedIn(Fair.of("incident-other").operator());
        assertThat(stranger.get(page).statusCode()).isEqualTo(404);
        Visitor company = Enishi.signedIn(parlour.fair().companyAdministrator());
        assertThat(company.get(page).statusCode()).isEqualTo(403);
    }

    private static String noticesOf(String login) {
        return Enishi.signedIn(login).get("/notices").body();
    }

    private static Parlour talk(String region) {
        Fair fair = Fair.of(region);
        Parlour parlour = Parlour.of(fair, fair.project("調べる案件"));
        Desk company = Desk.of(fair.companyAdministrator(), parlour.room());
        company.say("はじめまして");
        company.gave("条件.txt", "a".getBytes(StandardCharsets.UTF_8));
        return parlour;
    }
}
