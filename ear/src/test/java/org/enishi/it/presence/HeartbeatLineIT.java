package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same words as of {@link HeartbeatIT}, said on the line that a page has open. R15, R16, R42 to R45, R54. */
class HeartbeatLineIT extends FromOutside {

    private static final String HERE = "face=OFF&active=true&visible=true";
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private final String name = "beatline-" + UUID.randomUUID();
    private Visitor person;
    private Visitor colleague;
    private Line line;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        colleague = Enishi.signedIn("first@" + name + ".example");
        person = Enishi.signedIn("second@" + name + ".example");
        line = Line.of(person);
    }

    @AfterEach
    void the_time_is_right_again() {
        line.cut();
        Enishi.resetClock();
    }

    @Test
    void colleagues_see_what_was_said_and_nobody_else_hears_of_it() {
        Line board = Line.at(colleague, "/presence/socket");
        Visitor stranger = Enishi.signedIn(People.of("CA"));
        Line strange = Line.at(stranger, "/presence/socket");
        Line strangePage = Line.of(stranger);
        person.press("/presence", "begin");
        line.say(HERE);

        assertThat(board.hearOf("\"person\"", SOON)).contains("\"state\":\"PRESENT\"");
        assertThat(line.hearOf("presence", SOON)).contains("\"shape\":\"present\",\"word\":\"在席中\"");
        assertSeen("present");
        line.say(HERE);
        assertThat(line.hearOf("heartbeat", SILENCE))
                .as("what is taken is not answered")
                .isNull();
        assertThat(strange.hearOf("\"person\"", SILENCE)).isNull();
        assertThat(strangePage.hearOf("presence", SILENCE)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "face=SMILING&active=true&visible=true",
                "face=OFF&face=OFF",
                "face=OFF&active=perhaps",
                "face=OFF&distance=0.4",
                HERE + "&leaving=true&more=1"
            })
    void other_words_than_those_few_are_refused(String words) {
        person.press("/presence", "begin");
        line.say(words);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":400}");
        assertSeen("unused");
    }

    @Test
    void a_message_that_is_too_long_for_a_heartbeat_is_refused() {
        person.press("/presence", "begin");
        String longOne = HERE + "&visible=true".repeat(21);
        assertThat(longOne.length()).isGreaterThan(300);
        line.say(longOne);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":400}");
        line.say("x".repeat(8193));
        assertThat(line.closed().orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join())
                .isEqualTo(1009);
    }

    @Test
    void without_consent_nothing_is_taken_neither_of_the_person_nor_of_his_camera() {
        String seen = "face=PRESENT&active=true&visible=true";
        line.say(HERE);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":409}");
        assertSeen("unused");
        person.press("/presence", "begin");
        line.say(seen);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":409}");
        assertSeen("unused");
        person.press("/presence/start", "allow");
        line.say(seen);
        assertThat(line.hearOf("\"shape\":\"present\"", SOON)).isNotNull();
        person.press("/presence/start", "forbid");
        line.say(seen);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":409}");
        assertSeen("offline");
    }

    /** R45: also when nobody told this node. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"suspended", "demoted", "ended", "left"})
    void the_heartbeat_of_whoever_has_lost_his_rights_has_no_effect(String loss) {
        person.press("/presence", "begin");
        line.say(HERE);
        assertThat(line.hearOf("\"shape\":\"present\"", SOON)).isNotNull();
        Enishi.moveClock(Duration.ofSeconds(70));
        await().atMost(SOON).untilAsserted(() -> assertSeen("unverified"));

        Enishi.visitor().post("/it/members", Map.of("name", name, "loss", loss));
        line.say(HERE);
        assertThat(line.closed().orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join())
                .isEqualTo(1008);
        if (!"suspended".equals(loss)) {
            assertSeen("unverified");
        }
    }

    @Test
    void it_keeps_no_sign_in_alive_and_without_one_has_no_effect() {
        person.press("/presence", "begin");
        Enishi.moveClock(Duration.ofMinutes(20));
        assertThat(person.get("/presence").statusCode()).isEqualTo(200);
        assertThat(colleague.get("/presence").statusCode()).isEqualTo(200);
        Enishi.moveClock(Duration.ofMinutes(40));
        line.say(HERE);
        assertThat(line.hearOf("presence", SOON))
                .as("what the person did counts")
                .contains("present");
        assertThat(colleague.get("/presence").statusCode()).isEqualTo(200);

        Enishi.moveClock(Duration.ofMinutes(50));
        line.say(HERE);
        assertThat(line.hearOf("heartbeat", SOON)).isEqualTo("{\"heartbeat\":303}");
        assertSeen("offline");
        assertThat(person.get("/index").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in?ended=true");
    }

    @Test
    void who_beats_without_a_pause_is_cut_off() {
        person.press("/presence", "begin");
        line.pester(HERE, 50);
        assertThat(line.closed().orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join())
                .isEqualTo(1008);
    }

    /** By the colleague. */
    private void assertSeen(String shape) {
        Element card = Jsoup.parse(colleague.get("/presence").body())
                .select("#board > li")
                .get(1);
        assertThat(card.selectFirst("[class*=app-state--]").className()).endsWith("app-state--" + shape);
    }
}
