package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.enishi.it.AtOnce;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** What is said arrives once, in one order, whatever happens to the lines; and only where it may. R42 to R45, PE-23. */
class RoomTalkIT extends FromOutside {

    private static final int MESSAGES = 1000;
    private static final int AT_ONCE = 50;
    private static final String NEWS = "{\"room\":\"";
    private static final Duration SILENCE = Duration.ofMillis(1500);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(10);

    @Test
    void of_a_thousand_messages_over_lines_that_are_cut_both_sides_have_the_same_list() {
        Fair fair = Fair.of("talk-thousand");
        Parlour parlour = Parlour.of(fair, fair.project("千の発言"));
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Visitor university = Enishi.signedIn(fair.administratorOf("first"));
        Listening here = new Listening(Enishi.signedIn(fair.companyAdministrator()), parlour.room());
        Listening there = new Listening(Enishi.signedIn(fair.administratorOf("first")), parlour.room());
        Random random = new Random(5);
        List<String> said = new ArrayList<>();
        for (int i = 1; i <= MESSAGES; i++) {
            String text = "発言 " + i;
            said.add(text);
            UUID client = UUID.randomUUID();
            Visitor speaker = random.nextBoolean() ? company : university;
            // As often as an answer may be lost, the same is sent again.
            for (int times = random.nextInt(10) == 0 ? 2 : 1; times > 0; times--) {
                assertThat(Listening.send(speaker, parlour.room(), text, client).statusCode())
                        .isEqualTo(200);
            }
            for (Listening one : List.of(here, there)) {
                int fate = random.nextInt(100);
                if (fate == 0) {
                    one.cut();
                } else if (fate == 1) {
                    one.connect();
                } else if (fate < 10) {
                    one.listen(SHORT);
                }
            }
        }
        for (Listening one : List.of(here, there)) {
            one.cut();
            one.connect();
            one.listen(SILENCE);
            assertThat(one.texts()).isEqualTo(said);
            assertThat(one.doubled()).isEmpty();
        }
        assertThat(here.numbers()).isEqualTo(there.numbers());
    }

    @Test
    void fifty_who_speak_at_once_are_numbered_without_a_gap() {
        Fair fair = Fair.of("talk-fifty");
        Parlour parlour = Parlour.of(fair, fair.project("五十の発言"));
        List<Visitor> speakers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> i % 2 == 0 ? fair.companyAdministrator() : fair.administratorOf("first"))
                .map(Enishi::signedIn)
                .toList();
        try (AtOnce all = new AtOnce(AT_ONCE)) {
            all.forEach(
                    speakers,
                    speaker -> assertThat(Listening.send(speaker, parlour.room(), "同時", UUID.randomUUID())
                                    .statusCode())
                            .isEqualTo(200));
        }
        Listening reader = new Listening(speakers.get(0), parlour.room());
        // The first line says that the room was opened.
        assertThat(reader.numbers())
                .isEqualTo(LongStream.rangeClosed(2, AT_ONCE + 1L).boxed().toList());
    }

    @Test
    void the_same_message_from_many_tries_at_once_is_said_once() {
        Fair fair = Fair.of("talk-tries");
        Parlour parlour = Parlour.of(fair, fair.project("何度も"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        UUID client = UUID.randomUUID();
        HashSet<String> answers = new HashSet<>();
        Listening.send(speaker, parlour.room(), "前", UUID.randomUUID());
        try (AtOnce all = new AtOnce(8)) {
            all.forEach(IntStream.range(0, 8).boxed().toList(), i -> {
                HttpResponse<String> answer = Listening.send(speaker, parlour.room(), "一度", client);
                synchronized (answers) {
                    answers.add(answer.statusCode() + answer.body());
                }
            });
        }
        assertThat(answers).hasSize(1).first().asString().startsWith("200");
        assertThat(new Listening(speaker, parlour.room()).texts()).containsExactly("前", "一度");
    }

    @Test
    void news_says_nothing_of_what_was_said_and_reaches_nobody_else() {
        Fair fair = Fair.of("talk-news");
        Parlour parlour = Parlour.of(fair, fair.project("知らせ"));
        Line inside = Line.of(Enishi.signedIn(fair.administratorOf("first")));
        List<Line> outside = List.of(
                Line.of(Enishi.signedIn(fair.memberOf("first"))),
                Line.of(Enishi.signedIn(fair.companyMember())),
                Line.of(Enishi.signedIn(fair.administratorOf("second"))));
        Listening.send(Enishi.signedIn(fair.companyAdministrator()), parlour.room(), "本文の秘密", UUID.randomUUID());

        // The notice of the message may come first; it names the room, too.
        assertThat(inside.hearOf("{\"room\":\"" + parlour.room(), LONG))
                .matches("\\{\"room\":\"" + parlour.room() + "\",\"revision\":\\d+}");
        assertThat(inside.hearAll(SILENCE).toString()).doesNotContain("本文の秘密", "talk-news");
        outside.forEach(line -> assertThat(line.hearOf(parlour.room(), SILENCE)).isNull());
    }

    @Test
    void that_somebody_has_read_is_told_once_to_him_and_to_whoever_said_it_and_to_nobody_else() {
        Fair fair = Fair.of("talk-read");
        Parlour parlour = Parlour.of(fair, fair.project("読まれたこと"));
        parlour.invite(fair.memberOf("first"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Visitor reader = Enishi.signedIn(fair.administratorOf("first"));
        Line author = Line.of(speaker);
        Line own = Line.of(reader);
        Line guest = Line.of(Enishi.signedIn(fair.memberOf("first")));
        Listening.send(speaker, parlour.room(), "読むもの", UUID.randomUUID());
        Listening.read(reader, parlour.room());
        String told = NEWS + parlour.room() + "\",\"read\":\"";
        assertThat(author.hearOf(told, LONG)).isEqualTo(told + "other\"}");
        assertThat(own.hearOf(told, LONG)).isEqualTo(told + "own\"}");
        Listening.read(reader, parlour.room());
        assertThat(guest.hearOf(told, SILENCE)).as("it was not his").isNull();
        assertThat(author.hearOf(told, SHORT)).as("nothing more was read").isNull();
    }

    @Test
    void whoever_may_not_listen_any_more_is_cut_off_before_the_next_word_also_when_nobody_said_so() {
        Fair fair = Fair.of("talk-out");
        Parlour parlour = Parlour.of(fair, fair.project("締め出し"));
        parlour.invite(fair.memberOf("first"));
        Visitor guest = Enishi.signedIn(fair.memberOf("first"));
        List<Line> tabs = List.of(Line.of(guest), Line.of(guest));
        Line host = Line.of(Enishi.signedIn(fair.administratorOf("first")));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Listening.send(speaker, parlour.room(), "聞こえる", UUID.randomUUID());
        tabs.forEach(tab -> assertThat(tab.hearOf(NEWS + parlour.room(), LONG)).isNotNull());

        parlour.signOutSilently(fair.memberOf("first"));
        host.hearAll(SILENCE);
        Listening.send(speaker, parlour.room(), "聞こえない", UUID.randomUUID());
        assertThat(host.hearOf(NEWS + parlour.room(), LONG)).isNotNull();
        for (Line tab : tabs) {
            assertThat(tab.closed()
                            .completeOnTimeout(0, LONG.toSeconds(), TimeUnit.SECONDS)
                            .join())
                    .isEqualTo(1008);
            assertThat(tab.hearOf("\"revision\":4", SHORT)).isNull();
        }
    }

    @Test
    void that_somebody_stands_elsewhere_is_told_to_his_colleagues_in_the_room_and_where_only_to_them() {
        Fair fair = Fair.of("talk-people");
        Parlour parlour = Parlour.of(fair, fair.project("在席"));
        parlour.invite(fair.memberOf("first"));
        Visitor colleague = Enishi.signedIn(fair.administratorOf("first"));
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        Line own = Line.of(colleague);
        List<Line> others =
                List.of(Line.of(company), Line.of(Enishi.signedIn(fair.administratorOf("second"))), Line.of(colleague));
        others.forEach(line -> line.say("room:" + (line == others.get(2) ? UUID.randomUUID() : parlour.room())));
        own.say("room:" + parlour.room());
        assertThat(own.hearOf("unread", LONG)).as("what it shows is known").isNotNull();
        others.forEach(line -> line.hearAll(SILENCE));

        parlour.sit(fair.memberOf("first"));
        assertThat(own.hearOf("people", LONG)).isEqualTo("{\"people\":\"" + parlour.room() + "\"}");
        others.forEach(line -> assertThat(line.hearOf("people", SILENCE)).isNull());
        String people = "/matching/room/people?room=" + parlour.room();
        assertThat(colleague.get(people).body()).contains("在席中").containsOnlyOnce("\"shape\":\"present\"");
        assertThat(company.get(people).body()).containsOnlyOnce("\"seat\"").doesNotContain("在席中");
    }

    @Test
    void whoever_is_not_in_the_room_gets_the_answer_of_a_room_that_is_not_there() {
        Fair fair = Fair.of("talk-doors");
        Parlour parlour = Parlour.of(fair, fair.project("扉"));
        String nowhere = UUID.randomUUID().toString();
        for (String login : List.of(fair.memberOf("first"), fair.companyMember(), fair.administratorOf("second"))) {
            Visitor stranger = Enishi.signedIn(login);
            for (String question : List.of("&since=0", "&before=99", "&search=a")) {
                String before = "/matching/room/lines?room=";
                HttpResponse<String> answer = stranger.get(before + parlour.room() + question);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body())
                        .isEqualTo(stranger.get(before + nowhere + question).body());
            }
            assertThat(Listening.send(stranger, parlour.room(), "x", UUID.randomUUID())
                            .statusCode())
                    .isEqualTo(404);
            assertThat(stranger.get(parlour.address()).statusCode()).isEqualTo(404);
            HttpResponse<String> people = stranger.get("/matching/room/people?room=" + parlour.room());
            assertThat(people.statusCode()).isEqualTo(404);
            assertThat(people.body())
                    .isEqualTo(stranger.get("/matching/room/people?room=" + nowhere)
                            .body());
        }
    }

    @Test
    void what_no_page_of_ours_sends_is_refused_and_a_refusal_is_a_sentence() {
        Fair fair = Fair.of("talk-forged");
        Parlour parlour = Parlour.of(fair, fair.project("偽物"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Map<String, String> fields = Map.of("act", "read", "room", parlour.room(), "number", "1");
        assertThat(speaker.post("/matching/room/lines", fields).statusCode()).isEqualTo(403);
        assertThat(Listening.send(speaker, parlour.room(), "あ".repeat(40_000), UUID.randomUUID())
                        .statusCode())
                .isEqualTo(413);
        HttpResponse<String> refused = Listening.send(speaker, parlour.room(), "あ".repeat(4001), UUID.randomUUID());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("4,001");
        assertThat(speaker.post("/matching/room/lines", Map.of("act", "burn", "room", parlour.room(), "number", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(speaker.get("/matching/room/lines?room=x&since=y").statusCode())
                .isEqualTo(404);
    }
}
