package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.enishi.it.AtOnce;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far somebody has read, said on the line that his page has open: the same as by a request, and only where it may. R42 to R45. */
class ReadMarkLineIT extends FromOutside {

    private static final long ALL = Integer.MAX_VALUE;
    private static final Duration SILENCE = Duration.ofMillis(1500);
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(10);

    @AfterEach
    void the_time_is_right_again() {
        Enishi.resetClock();
    }

    @Test
    void what_is_read_at_the_same_time_is_told_once_to_each_who_read_and_to_whoever_said_it() {
        Fair fair = Fair.of("mark-told");
        Parlour parlour = Parlour.of(fair, fair.project("読まれた線"));
        parlour.invite(fair.memberOf("first"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Line author = Line.of(speaker);
        List<Line> readers = List.of(
                Line.of(Enishi.signedIn(fair.administratorOf("first"))),
                Line.of(Enishi.signedIn(fair.memberOf("first"))));
        Listening.send(speaker, parlour.room(), "読むもの", UUID.randomUUID());
        readers.forEach(reader -> reader.say(mark(parlour, ALL)));

        String told = told(parlour);
        assertThat(author.hearOf(told, LONG)).isEqualTo(told + "other\"}");
        readers.forEach(reader -> assertThat(reader.hearOf(told, LONG)).isEqualTo(told + "own\"}"));
        await().atMost(LONG).until(() -> readBy(speaker, parlour), "3,3"::equals);
        author.hearAll(SILENCE);
        readers.forEach(reader -> reader.say(mark(parlour, ALL)));
        assertThat(author.hearOf(told, SILENCE)).as("nothing more was read").isNull();
        readers.forEach(reader -> assertThat(reader.hearOf(told, SHORT)).isNull());
    }

    /** Who speaks holds the room and a seat, who reads holds seats. */
    @Test
    void nothing_is_lost_where_all_speak_and_read_at_once() {
        Fair fair = Fair.of("mark-crowd");
        Parlour parlour = Parlour.of(fair, fair.project("皆で"));
        parlour.invite(fair.memberOf("first"));
        List<Visitor> people = List.of(
                Enishi.signedIn(fair.companyAdministrator()),
                Enishi.signedIn(fair.administratorOf("first")),
                Enishi.signedIn(fair.memberOf("first")));
        try (AtOnce all = new AtOnce(people.size())) {
            all.forEach(people, person -> {
                Line line = Line.of(person);
                for (int i = 0; i < 10; i++) {
                    line.say(mark(parlour, ALL));
                    assertThat(Listening.send(person, parlour.room(), "発言", UUID.randomUUID())
                                    .statusCode())
                            .isEqualTo(200);
                    line.hearAll(Duration.ofMillis(100));
                }
                line.say(mark(parlour, ALL));
            });
        }
        Line last = Line.of(people.get(0));
        Listening.send(people.get(1), parlour.room(), "最後", UUID.randomUUID());
        people.forEach(person -> Line.of(person).say(mark(parlour, ALL)));
        // The lines that say that the room was opened and who was invited, and what was said.
        await().atMost(LONG).until(() -> readBy(people.get(0), parlour), "33,33"::equals);
        assertThat(last.closed()).isNotDone();
    }

    @Test
    void whoever_is_not_in_the_room_has_said_nothing_and_learns_nothing() {
        Fair fair = Fair.of("mark-outside");
        Parlour parlour = Parlour.of(fair, fair.project("外から"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Line author = Line.of(speaker);
        Listening.send(speaker, parlour.room(), "秘密", UUID.randomUUID());
        String before = readBy(speaker, parlour);
        author.hearAll(SILENCE);
        Line member = Line.of(Enishi.signedIn(fair.memberOf("first")));
        List<Line> outside = List.of(
                member,
                Line.of(Enishi.signedIn(fair.companyMember())),
                Line.of(Enishi.signedIn(fair.administratorOf("second"))));
        outside.forEach(line -> line.say(mark(parlour, ALL)));
        member.say("read=" + UUID.randomUUID() + "&number=1");
        Line inside = Line.of(Enishi.signedIn(fair.administratorOf("first")));
        for (String odd : List.of("-1", "1&room=x", "", "1e3", "9999999999999999999")) {
            inside.say("read=" + parlour.room() + "&number=" + odd);
        }

        outside.forEach(line -> assertThat(line.hearAll(SILENCE)).isEmpty());
        assertThat(author.hearOf(told(parlour), SHORT)).isNull();
        assertThat(readBy(speaker, parlour)).isEqualTo(before);
        outside.forEach(line -> assertThat(line.closed()).isNotDone());
    }

    /** R45: also when nobody told this node. */
    @Test
    void whoever_has_lost_his_rights_is_cut_off_and_what_he_said_has_no_effect() {
        Fair fair = Fair.of("mark-lost");
        Parlour parlour = Parlour.of(fair, fair.project("失った"));
        parlour.invite(fair.memberOf("first"));
        Line guest = Line.of(Enishi.signedIn(fair.memberOf("first")));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Line author = Line.of(speaker);
        Listening.send(speaker, parlour.room(), "読めない", UUID.randomUUID());
        String before = readBy(speaker, parlour);

        guest.hearOf(parlour.room(), LONG);
        parlour.signOutSilently(fair.memberOf("first"));
        guest.say(mark(parlour, ALL));
        assertThat(guest.closed().orTimeout(LONG.toSeconds(), TimeUnit.SECONDS).join())
                .isEqualTo(1008);
        assertThat(author.hearOf(told(parlour), SILENCE)).isNull();
        assertThat(readBy(speaker, parlour)).isEqualTo(before);
    }

    @Test
    void a_sign_in_that_was_idle_for_too_long_has_to_ask_at_the_door() {
        Fair fair = Fair.of("mark-idle");
        Parlour parlour = Parlour.of(fair, fair.project("眠った"));
        Visitor speaker = Enishi.signedIn(fair.companyAdministrator());
        Line author = Line.of(speaker);
        Line reader = Line.of(Enishi.signedIn(fair.administratorOf("first")));
        Listening.send(speaker, parlour.room(), "読まれない", UUID.randomUUID());
        Enishi.moveClock(Duration.ofHours(2));
        reader.say(mark(parlour, ALL));
        assertThat(reader.hearOf("mark", LONG)).isEqualTo("{\"mark\":303}");
        assertThat(author.hearOf(told(parlour), SILENCE)).isNull();
    }

    private static String mark(Parlour parlour, long number) {
        return "read=" + parlour.room() + "&number=" + number;
    }

    private static String told(Parlour parlour) {
        return "{\"room\":\"" + parlour.room() + "\",\"read\":\"";
    }

    /** How far those of the other side are, as whoever asks may know it. */
    private static String readBy(Visitor visitor, Parlour parlour) {
        return visitor.get("/matching/room/lines?room=" + parlour.room() + "&since=0")
                .body()
                .replaceFirst("(?s).*\"readByOther\":\\[([^\\]]*)].*", "$1");
    }
}
