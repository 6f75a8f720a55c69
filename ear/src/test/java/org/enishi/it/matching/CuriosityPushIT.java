package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** What colleagues press arrives by itself, and nobody else hears a word. LIKE-20, R15, R22, R27, R42 to R45. */
class CuriosityPushIT extends FromOutside {

    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofMillis(1500);

    @Test
    void a_press_reaches_colleagues_by_itself_and_each_reads_it_as_himself() {
        Fair fair = Fair.of("push-press");
        String project = fair.project("届く案件");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Line own = Line.of(member);
        Line colleague = Line.of(Enishi.signedIn(fair.administratorOf("first")));

        Pressing.press(member, project, true);
        String heard = colleague.hearOf(project);
        assertThat(heard).contains(project, "\"sent\":false", "\"count\":1", "貴学に所属する試験 memberさんが「面白そう」を送信しました。");
        assertThat(own.hearOf(project)).contains("\"sent\":true", "\"count\":1", "貴学に所属する自分が");

        Pressing.press(member, project, false);
        assertThat(colleague.hearOf(project)).contains("\"count\":0", "まだいません");
    }

    @Test
    void another_institution_hears_the_same_whoever_presses() {
        Fair fair = Fair.of("push-worlds");
        String project = fair.project("二つの世界の案件");
        Visitor watcher = Enishi.signedIn(fair.memberOf("second"));
        Line line = Line.of(watcher);
        List<List<String>> worlds = new ArrayList<>();
        for (String presser : List.of(fair.memberOf("first"), fair.administratorOf("first"), "")) {
            if (!presser.isEmpty()) {
                Pressing.press(Enishi.signedIn(presser), project, true);
            }
            assertThat(line.hear(SILENCE)).as("nothing comes by itself").isNull();
            line.say(project);
            worlds.add(line.hearAll(SILENCE).stream()
                    .map(word -> word.replaceAll("\"at\":\\d+", ""))
                    .toList());
        }
        assertThat(worlds.get(0)).isNotEmpty().isEqualTo(worlds.get(1)).isEqualTo(worlds.get(2));
        assertThat(worlds.get(0).toString()).contains("\"count\":0").doesNotContain("試験", "push-worlds-first");
    }

    @Test
    void a_page_that_says_what_it_shows_is_told_how_it_is_and_of_nothing_else() {
        Fair fair = Fair.of("push-ask");
        String project = fair.projectLikedBy(fair.memberOf("first"), "尋ねる案件");
        Line line = Line.of(Enishi.signedIn(fair.administratorOf("first")));

        line.say(project + ",no-id," + UUID.randomUUID());
        List<String> answers = line.hearAll(SILENCE);
        assertThat(answers).hasSize(3);
        assertThat(answers.stream().filter(answer -> answer.contains(project)))
                .singleElement()
                .satisfies(answer -> assertThat(answer).contains("\"count\":1", "試験 memberさん"));
        line.say("");
        assertThat(line.hear(LONG)).matches("\\{\"unread\":\\d+}");
    }

    @Test
    void only_pages_of_ours_are_let_in_and_only_signed_in() {
        Fair fair = Fair.of("push-door");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        String own = Enishi.url().toString().replaceAll("/$", "");
        assertThat(Line.statusOf(member, own)).isEqualTo(101);
        for (String origin : new String[] {null, "null", "https://evil.example", own + ".evil.example", "http" + own}) {
            assertThat(Line.statusOf(member, origin)).as("from " + origin).isEqualTo(403);
        }
        assertThat(Line.statusOf(Enishi.visitor(), own)).as("unknown").isEqualTo(403);
        assertThat(member.get(Line.PATH).statusCode()).as("no page").isEqualTo(404);
    }

    @Test
    void neither_companies_nor_the_operator_are_told_of_presses_however_they_ask() {
        Fair fair = Fair.of("push-silence");
        String project = fair.project("尋ねられる案件");
        Line company = Line.of(Enishi.signedIn(fair.companyAdministrator()));
        Line operator = Line.of(Enishi.signedIn(People.of("OP")));
        Pressing.press(Enishi.signedIn(fair.memberOf("first")), project, true);
        for (Line line : List.of(company, operator)) {
            line.say(project);
            assertThat(line.hearAll(SILENCE)).isNotEmpty().allMatch(word -> word.matches("\\{\"unread\":\\d+}"));
        }
    }

    @Test
    void whoever_loses_his_rights_is_cut_off_within_seconds() throws Exception {
        Visitor workshop = Enishi.visitor();
        for (String loss : List.of("suspend", "delete", "demote")) {
            String name = "push-ended-" + loss;
            workshop.send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
            Line line = Line.of(Enishi.signedIn("second@" + name + ".example"));

            workshop.post("/it/members", Map.of("name", name, "action", loss));

            assertThat(line.closed().get(5, TimeUnit.SECONDS)).as(loss).isEqualTo(1008);
        }
    }

    @Test
    void whoever_signs_out_is_cut_off_within_seconds() throws Exception {
        Fair fair = Fair.of("push-left");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Line line = Line.of(member);
        member.press("/index", "signOut");
        assertThat(line.closed().get(5, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @Test
    void who_says_too_much_or_too_often_is_cut_off() throws Exception {
        Fair fair = Fair.of("push-flood");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Line long_ = Line.of(member);
        long_.say("x".repeat(8193));
        assertThat(long_.closed().get(5, TimeUnit.SECONDS)).isEqualTo(1009);
        Line wide = Line.of(member);
        wide.say("あ".repeat(8193 / 3) + "xxx");
        assertThat(wide.closed().get(5, TimeUnit.SECONDS)).as("bytes").isEqualTo(1009);

        Line often = Line.of(member);
        often.pester("", 50);
        assertThat(often.closed().get(5, TimeUnit.SECONDS)).isEqualTo(1008);
    }

    @Test
    void a_person_holds_twenty_connections_and_no_more() throws Exception {
        Fair fair = Fair.of("push-many");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Line oldest = Line.of(member);
        for (int i = 0; i < 20; i++) {
            Line.of(member);
        }
        assertThat(oldest.closed().get(5, TimeUnit.SECONDS)).isEqualTo(1008);
    }
}
