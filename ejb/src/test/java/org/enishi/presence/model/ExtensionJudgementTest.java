package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.LineGroup;
import org.enishi.presence.data.LineOutcome;
import org.junit.jupiter.api.Test;

class ExtensionJudgementTest {

    private final GroupRow sales = new GroupRow(UUID.randomUUID(), "営業", 1, false, 0, 1);
    private final GroupRow research = new GroupRow(UUID.randomUUID(), "研究 / 開発", 2, false, 0, 1);
    private final ExtensionRow one = person("one@a.example", "4001", "0311111111");
    private final ExtensionRow two = person("two@a.example", "4002", "");
    private final ExtensionRow room = telephone("4100");
    private final List<FileLine<ExtensionField>> lines = new ArrayList<>();

    @Test
    void a_file_that_was_taken_away_changes_nothing_when_it_comes_back() {
        line("", "4001", "0311111111", "ONE@a.example", "別", "ベツ", "名", "ナ");
        line("", "4100", "", "", "会議室", "カイギシツ", "甲", "コウ");
        assertThat(outcomes()).containsExactly(LineOutcome.SAME, LineOutcome.SAME);
    }

    @Test
    void numbers_change_hands_within_a_file() {
        line("", "4002", "", "one@a.example", "", "", "", "");
        line("", "4001", "0311111111", "two@a.example", "", "", "", "");
        assertThat(outcomes()).containsExactly(LineOutcome.CHANGED, LineOutcome.CHANGED);
    }

    @Test
    void whoever_is_refused_keeps_his_number_and_is_in_the_way_of_whoever_wanted_it() {
        line("", "4002", "", "one@a.example", "", "", "", "");
        line("", "x", "", "two@a.example", "", "", "", "");
        assertThat(reasons()).containsExactly("rule.extension.numberTaken", "rule.extension.number");
    }

    @Test
    void of_two_lines_for_one_number_the_second_is_refused() {
        line("", "4200", "", "", "受付", "", "一", "");
        line("", "4200", "", "one@a.example", "", "", "", "");
        line("", "4300", "0322222222", "two@a.example", "", "", "", "");
        line("", "4301", "03-2222-2222", "", "受付", "", "二", "");
        assertThat(outcomes())
                .containsExactly(LineOutcome.NEW, LineOutcome.INVALID, LineOutcome.CHANGED, LineOutcome.INVALID);
        assertThat(reasons()).containsExactly(null, "rule.extension.numberTaken", null, "rule.extension.dialInTaken");
    }

    @Test
    void every_line_is_refused_with_the_reason_that_helps() {
        line("", "4400", "", "nobody@a.example", "", "", "", "");
        line("", "", "", "", "受付", "", "一", "");
        line("", "4401", "", "", "", "", "一", "");
        line("総務", "4402", "", "", "受付", "", "一", "");
        line("", "4403", "1", "", "受付", "", "一", "");
        line("", "4404", "", "one@a.example", "", "", "", "");
        line("", "4405", "", "one@a.example", "", "", "", "");
        assertThat(reasons())
                .containsExactly(
                        "rule.extension.unknown",
                        "rule.extension.number",
                        "rule.extension.name",
                        "rule.extension.group",
                        "rule.extension.dialIn",
                        null,
                        "rule.extension.twice");
    }

    @Test
    void groups_are_those_named_and_where_none_is_they_stay() {
        ExtensionRow grouped = new ExtensionRow(two.line(), List.of(new LineGroup(two.id(), sales.id(), sales.name())));
        line("営業；研究 / 開発", "4001", "0311111111", "one@a.example", "", "", "", "");
        line("", "4002", "", "two@a.example", "", "", "", "");
        ExtensionJudgement judgement = new ExtensionJudgement(List.of(one, grouped, room), List.of(sales, research));
        assertThat(judgement.judge(lines))
                .extracting(FileRow::outcome)
                .containsExactly(LineOutcome.CHANGED, LineOutcome.SAME);
        assertThat(judgement.intentions().get(0).plan().groups()).containsExactlyInAnyOrder(sales.id(), research.id());
    }

    private void line(String... cells) {
        lines.add(FileLine.of(lines.size() + 2, ExtensionField.COLUMNS, List.of(cells)));
    }

    private List<FileRow<ExtensionField>> judged() {
        return new ExtensionJudgement(List.of(one, two, room), List.of(sales, research)).judge(lines);
    }

    private List<LineOutcome> outcomes() {
        return judged().stream().map(FileRow::outcome).toList();
    }

    private List<String> reasons() {
        return judged().stream()
                .map(row -> row.reason() == null ? null : row.reason().key())
                .toList();
    }

    private static ExtensionRow person(String login, String number, String dialIn) {
        UUID id = UUID.randomUUID();
        return new ExtensionRow(
                new ExtensionFacts(id, id, 1, "試験", "太郎", "しけん", "たろう", login, number, dialIn, false), List.of());
    }

    private static ExtensionRow telephone(String number) {
        return new ExtensionRow(
                new ExtensionFacts(UUID.randomUUID(), null, 1, "会議室", "甲", "かいぎしつ", "こう", "", number, "", true),
                List.of());
    }
}
