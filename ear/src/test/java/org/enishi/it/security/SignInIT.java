package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.SeenAnswer;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may come in, and that a refusal tells nothing. R1, R3 to R6, R13, R14. */
class SignInIT extends FromOutside {

    private static final String WRONG = "this is not the password";

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    /** An address was typed each time; without one the page sets the cursor elsewhere, for whoever asks. */
    @Test
    void an_unknown_name_a_wrong_an_empty_password_and_a_closed_account_are_answered_alike() {
        String closed = People.TO_BE_CLOSED;
        failFiveTimes(closed);
        List<HttpResponse<String>> answers = Stream.of(
                        new String[] {"nobody@nowhere.example", WRONG},
                        new String[] {People.COMPANY_MEMBER, WRONG},
                        new String[] {People.COMPANY_MEMBER, ""},
                        new String[] {People.SUSPENDED, People.PASSWORD},
                        new String[] {People.INVITED, WRONG},
                        new String[] {closed, People.PASSWORD},
                        new String[] {closed, WRONG})
                .map(typed -> Enishi.visitor().signIn(typed[0], typed[1]))
                .toList();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers.stream().map(SeenAnswer::of).distinct()).hasSize(1);
    }

    @Test
    void five_failures_close_a_name_for_thirty_minutes_even_for_the_right_password() {
        String name = People.TO_BE_CLOSED_BY_TIME;
        failFiveTimes(name);
        assertThat(Enishi.visitor().signIn(name, People.PASSWORD).statusCode()).isEqualTo(200);

        Enishi.moveClock(Duration.ofMinutes(29));
        assertThat(Enishi.visitor().signIn(name, People.PASSWORD).statusCode()).isEqualTo(200);

        Enishi.moveClock(Duration.ofMinutes(31));
        assertThat(Enishi.visitor().signIn(name, People.PASSWORD).statusCode())
                .as("what was tried in between did not lengthen it")
                .isEqualTo(302);
    }

    @Test
    void all_spellings_of_a_name_share_one_counter() {
        String name = People.TO_BE_CLOSED_BY_SPELLINGS;
        String fullWidth = name.chars()
                .map(c -> c > 0x20 && c < 0x7f ? c + 0xfee0 : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Normalizer.normalize(fullWidth, Normalizer.Form.NFKC)).isEqualTo(name);
        List<String> spellings =
                List.of(name, name.toUpperCase(), " " + name + " ", fullWidth, fullWidth.toUpperCase());
        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(
                                Enishi.visitor().signIn(spelling, WRONG).statusCode())
                        .isEqualTo(200));

        assertThat(Enishi.visitor().signIn(name, People.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void the_eleventh_failure_in_a_minute_from_one_address_waits_whatever_it_says_of_itself() {
        // Yesterday, so that the address is open again for the other tests.
        Enishi.moveClock(Duration.ofDays(-1));
        Enishi.withSetting("enishi.signin.failures.per.minute", "10", () -> {
            for (int attempt = 1; attempt <= 10; attempt++) {
                int status = Enishi.visitor()
                        .with("X-Forwarded-For", "203.0.113." + attempt)
                        .signIn("nobody-" + attempt + "@nowhere.example", WRONG)
                        .statusCode();
                assertThat(status).isEqualTo(200);
            }
            assertThat(Enishi.visitor()
                            .with("X-Forwarded-For", "203.0.113.99")
                            .signIn("nobody@nowhere.example", WRONG)
                            .statusCode())
                    .isEqualTo(429);
        });
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in_and_the_old_one_is_nobody() {
        Visitor visitor = Enishi.visitor();
        visitor.get("/sign-in");
        var before = visitor.sessionCookie().orElseThrow();
        assertThat(visitor.signIn(People.COMPANY_ADMINISTRATOR, People.PASSWORD).statusCode())
                .isEqualTo(302);
        var after = visitor.sessionCookie().orElseThrow();
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(visitor.get("/index").statusCode()).isEqualTo(200);

        Visitor thief = Enishi.visitor();
        thief.setSessionCookie(before);
        assertThat(thief.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void the_session_cookie_is_bound_to_the_host_and_no_address_carries_a_session() {
        Visitor visitor = Enishi.visitor();
        HttpResponse<String> page = visitor.get("/sign-in");
        assertThat(page.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("__Host-enishi=")
                        .containsIgnoringCase("; secure")
                        .containsIgnoringCase("; httponly")
                        .containsIgnoringCase("; samesite=lax")
                        .containsIgnoringCase("; path=/")
                        .doesNotContainIgnoringCase("domain="));
        assertThat(page.body()).doesNotContainIgnoringCase("jsessionid");
        visitor.signIn(People.COMPANY_ADMINISTRATOR, People.PASSWORD);
        assertThat(visitor.get("/index").body()).doesNotContainIgnoringCase("jsessionid");
    }

    @Test
    void after_sign_in_the_person_stands_where_he_wanted_to_go_but_never_on_another_site() {
        assertThat(location(Enishi.visitor()
                        .signIn(
                                "/sign-in?next=%2Forganisation%2Fusers",
                                People.COMPANY_ADMINISTRATOR, People.PASSWORD)))
                .isEqualTo("/organisation/users");
        assertThat(location(Enishi.visitor()
                        .signIn("/sign-in?next=%2F%2Fevil.example", People.COMPANY_ADMINISTRATOR, People.PASSWORD)))
                .isEqualTo("/index");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace(Enishi.url().toString(), "");
    }

    private static void failFiveTimes(String name) {
        for (int attempt = 0; attempt < 5; attempt++) {
            Enishi.visitor().signIn(name, WRONG);
        }
    }
}
