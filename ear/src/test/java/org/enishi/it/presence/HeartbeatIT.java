package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What browsers tell, as it goes over the wire. R16, R37, R54. */
class HeartbeatIT extends FromOutside {

    private static final String HEARTBEAT = "/presence/heartbeat";
    private static final Map<String, String> HERE = Map.of("face", "OFF", "active", "true", "visible", "true");
    private static final String FORM = "application/x-www-form-urlencoded";

    private static final Duration SOON = Duration.ofSeconds(20);

    private final String name = "heartbeat-" + UUID.randomUUID();
    private Visitor person;
    private Visitor colleague;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD.replace(" ", "%20"));
        person = Enishi.signedIn("first@" + name + ".example")
                .with("Origin", Enishi.url().toString().replaceAll("/$", ""));
        colleague = Enishi.signedIn("second@" + name + ".example");
    }

    @AfterEach
    void the_time_is_right_again() {
        Enishi.resetClock();
    }

    @Test
    void without_consent_nothing_is_taken() {
        assertThat(beat(HERE)).isEqualTo(409);
        assertThat(shapeSeen()).isEqualTo("unused");
    }

    @Test
    void without_consent_to_the_camera_nothing_is_taken_that_one_saw() {
        person.press("/presence", "begin");
        Map<String, String> seen = Map.of("face", "PRESENT", "active", "true", "visible", "true");
        assertThat(beat(seen)).isEqualTo(409);
        assertThat(shapeSeen()).isEqualTo("unused");
        person.press("/presence/start", "allow");
        assertThat(beat(seen)).isEqualTo(200);
        assertThat(shapeSeen()).isEqualTo("present");
        person.press("/presence/start", "forbid");
        assertThat(beat(seen)).isEqualTo(409);
        assertThat(shapeSeen()).isEqualTo("offline");
    }

    @Test
    void after_consent_colleagues_see_it_and_after_withdrawal_not() {
        person.press("/presence", "begin");
        assertThat(beat(HERE)).isEqualTo(200);
        assertThat(shapeSeen()).isEqualTo("present");
        person.press("/presence", "stop");
        assertThat(beat(HERE)).isEqualTo(409);
        assertThat(shapeSeen()).isEqualTo("offline");
    }

    @Test
    void the_answer_is_the_state_that_colleagues_see_where_it_has_changed_and_nothing_else() {
        person.press("/presence", "begin");
        HttpResponse<String> first = person.post(HEARTBEAT, HERE);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isEqualTo("{\"shape\":\"present\",\"word\":\"在席中\"}");
        HttpResponse<String> second = person.post(HEARTBEAT, HERE);
        assertThat(second.statusCode()).isEqualTo(204);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void only_known_words_of_our_own_pages_are_taken() {
        person.press("/presence", "begin");
        assertThat(beat(Map.of("face", "SMILING"))).isEqualTo(400);
        assertThat(beat(Map.of())).isEqualTo(400);
        assertThat(beat(Map.of("face", "OFF", "distance", "0.4"))).isEqualTo(400);
        assertThat(beat(Map.of("face", "OFF", "active", "perhaps"))).isEqualTo(400);
        byte[] long301 = ("face=OFF&more=" + "x".repeat(287)).getBytes(StandardCharsets.UTF_8);
        assertThat(long301).hasSize(301);
        assertThat(person.post(HEARTBEAT, FORM, long301).statusCode()).isEqualTo(400);
        person.without("Origin");
        assertThat(beat(HERE)).isEqualTo(403);
        person.with("Origin", "https://elsewhere.example");
        assertThat(beat(HERE)).isEqualTo(403);
        assertThat(person.get(HEARTBEAT).statusCode()).isEqualTo(405);
        assertThat(shapeSeen()).isEqualTo("unused");
    }

    @Test
    void a_stranger_is_not_heard() {
        assertThat(Enishi.visitor()
                        .with("Origin", Enishi.url().toString().replaceAll("/$", ""))
                        .post(HEARTBEAT, HERE)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void signing_out_is_seen_at_once() {
        person.press("/presence", "begin");
        beat(HERE);
        person.press("/presence", "signOut");
        assertThat(shapeSeen()).isEqualTo("offline");
    }

    @Test
    void a_page_that_was_closed_is_gone_unless_another_one_comes_in_its_place() {
        person.press("/presence", "begin");
        beat(HERE);
        beat(Map.of("face", "OFF", "leaving", "true"));
        assertThat(shapeSeen()).isEqualTo("present");
        beat(HERE);
        Enishi.moveClock(Duration.ofSeconds(11));
        assertThat(shapeSeen()).isEqualTo("present");
        beat(Map.of("face", "OFF", "leaving", "true"));
        Enishi.moveClock(Duration.ofSeconds(22));
        assertThat(shapeSeen()).isEqualTo("offline");
    }

    /** 5.10: what was told stands for five seconds, however fast devices change their minds. */
    @Test
    void whoever_comes_back_at_once_is_shown_five_seconds_after_he_was_shown_away() {
        person.press("/presence", "begin");
        person.press("/presence/start", "allow");
        beat(Map.of("face", "PRESENT", "active", "true"));
        assertThat(shapeSeen()).isEqualTo("present");
        Enishi.moveClock(Duration.ofSeconds(20));
        beat(Map.of("face", "ABSENT", "active", "true"));
        Enishi.moveClock(Duration.ofSeconds(51));
        await().atMost(SOON).until(() -> history().size() == 2);
        beat(Map.of("face", "PRESENT", "active", "true"));
        await().atMost(SOON).until(() -> history().size() == 3);
        assertThat(shapeSeen()).isEqualTo("present");
        List<LocalDateTime> changes = history();
        assertThat(Duration.between(changes.get(1), changes.get(0))).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }

    /** The newest first, as the person reads it. */
    private List<LocalDateTime> history() {
        return Jsoup.parse(person.get("/presence/own-history").body()).select(".app-list__date").eachText().stream()
                .map(text -> LocalDateTime.parse(text.replace(' ', 'T')))
                .toList();
    }

    @Test
    void a_heartbeat_in_the_background_keeps_no_sign_in_alive() {
        person.press("/presence", "begin");
        person.with("X-Enishi-Background", "presence");
        for (int minute = 10; minute <= 30; minute += 10) {
            Enishi.moveClock(Duration.ofMinutes(minute));
            assertThat(beat(HERE)).isIn(minute < 30 ? List.of(200, 204) : List.of(303));
        }
    }

    private int beat(Map<String, String> words) {
        return person.post(HEARTBEAT, words).statusCode();
    }

    /** By the colleague, of the other one of the two. */
    private String shapeSeen() {
        Element card = Jsoup.parse(colleague.get("/presence").body())
                .select("#board > li")
                .get(1);
        return card.selectFirst("[class*=app-state--]").className().replaceAll(".*app-state--", "");
    }
}
