package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a sign-in holds. R15 to R17. */
class SessionIT extends FromOutside {

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void thirty_idle_minutes_end_a_sign_in() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        Enishi.moveClock(Duration.ofMinutes(29));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(200);
        Enishi.moveClock(Duration.ofMinutes(29 + 31));
        assertThat(visitor.get("/index").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith("/sign-in?ended=true"));
    }

    @Test
    void what_a_page_asks_by_itself_does_not_keep_a_sign_in_alive() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        visitor.get("/index");
        visitor.with("X-Enishi-Background", "1");
        for (int minutes = 10; minutes < 30; minutes += 10) {
            Enishi.moveClock(Duration.ofMinutes(minutes));
            assertThat(visitor.get("/index").statusCode()).isEqualTo(200);
        }
        Enishi.moveClock(Duration.ofMinutes(31));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void what_a_page_asks_by_itself_takes_nobody_the_reason_why_he_is_at_the_door() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        visitor.get("/index");
        Enishi.moveClock(Duration.ofMinutes(31));
        visitor.with("X-Enishi-Background", "1");
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);
        visitor.without("X-Enishi-Background");
        assertThat(visitor.get("/index").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith("/sign-in?ended=true"));
    }

    /** A session holds only so many pages; whoever writes on one may have another one open that follows the news. */
    @Test
    void what_a_page_asks_by_itself_takes_no_open_page_its_place() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        FormPage open = FormPage.open(visitor, "/mypage");
        visitor.with("X-Enishi-Background", "1");
        for (int news = 0; news < 25; news++) {
            assertThat(visitor.get("/rooms").body()).contains("id=\"rooms\"");
        }
        visitor.without("X-Enishi-Background");
        HttpResponse<String> answer = open.press("changePassword");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("ページの有効期限が切れました");
    }

    @Test
    void twelve_hours_end_a_sign_in_however_busy_the_person_was() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        for (int minutes = 20; minutes < 12 * 60; minutes += 20) {
            Enishi.moveClock(Duration.ofMinutes(minutes));
            assertThat(visitor.get("/index").statusCode()).isEqualTo(200);
        }
        Enishi.moveClock(Duration.ofHours(12));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void an_ended_sign_in_is_told_to_a_background_request_as_a_redirect() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        visitor.get("/index");
        Enishi.moveClock(Duration.ofMinutes(31));
        HttpResponse<String> answer = visitor.postAjax("/index", "any", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/xml");
        assertThat(answer.body()).contains("<partial-response><redirect url=\"/sign-in?ended=true\"");
    }

    @Test
    void leaving_destroys_the_session_and_not_only_the_name_in_it() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        assertThat(visitor.press("/index", "signOut").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/sign-in?left=true"));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void leaving_everywhere_ends_the_sign_in_on_the_other_device_at_its_next_request() {
        Visitor here = Enishi.signedIn(People.SIGNS_OUT_EVERYWHERE);
        Visitor there = Enishi.signedIn(People.SIGNS_OUT_EVERYWHERE);
        assertThat(there.get("/index").statusCode()).isEqualTo(200);

        here.press("/mypage", "everywhere");

        assertThat(there.get("/index").statusCode()).isEqualTo(303);
        assertThat(here.get("/index").statusCode()).isEqualTo(303);
    }
}
