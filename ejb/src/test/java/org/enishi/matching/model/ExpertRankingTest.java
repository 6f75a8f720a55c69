package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.matching.data.ExpertClue;
import org.enishi.matching.data.ExpertReason;
import org.enishi.matching.data.ExpertSuggestion;
import org.junit.jupiter.api.Test;

/** Who may fit a project, and why. PE-13. */
class ExpertRankingTest {

    private static final ExpertRanking RANKING =
            new ExpertRanking("アルミニウム合金の熱処理\n機械部品の強度を上げたい。3D CADも使う", Set.of("工学", "研究"));

    private static ExpertRanking.Person person(String name, String department, List<String> fields, String... titles) {
        return new ExpertRanking.Person(UUID.randomUUID(), name, department, fields, List.of(titles));
    }

    @Test
    void whoeverHasMoreInCommonStandsFirstAndWhoHasNothingIsNotNamed() {
        List<ExpertSuggestion> found = RANKING.of(List.of(
                person("経済", "経済学部", List.of("経済・経営")),
                person("興味", "", List.of(), "ステンレス合金の溶接"),
                person("機械", "機械工学科", List.of("機械・材料"))));
        assertThat(found).extracting(ExpertSuggestion::name).containsExactly("機械", "興味");
        assertThat(found.get(0).reasons())
                .containsExactly(
                        new ExpertReason(ExpertClue.FIELD, "機械・材料", "機械"),
                        new ExpertReason(ExpertClue.DEPARTMENT, "機械工学科", "機械"));
        assertThat(found.get(1).reasons()).containsExactly(new ExpertReason(ExpertClue.CURIOSITY, "ステンレス合金の溶接", "合金"));
    }

    @Test
    void wordsThatStandEverywhereAndLettersAloneSayNothing() {
        ExpertRanking usual = new ExpertRanking("工学の研究をしたい。アルミ", Set.of("工学", "研究"));
        assertThat(usual.of(List.of(person("工学", "工学研究科", List.of("研究")), person("短", "ルミ", List.of("学"), "a b"))))
                .isEmpty();
    }

    @Test
    void widthAndCaseDoNotMatter() {
        assertThat(RANKING.of(List.of(person("幅", "", List.of("ＣＡＤ"), "ｱﾙﾐﾆｳﾑの切削")))
                        .get(0)
                        .reasons())
                .extracting(ExpertReason::word)
                .containsExactly("cad", "アルミニウム");
    }

    @Test
    void thereAreAtMostTenPeopleAndFiveProjectsOfEach() {
        String[] titles = IntStream.range(0, 9).mapToObj(i -> "合金" + i).toArray(String[]::new);
        List<ExpertRanking.Person> many = IntStream.range(0, 15)
                .mapToObj(i -> person("人" + i, "", List.of(), titles))
                .toList();
        assertThat(RANKING.of(many))
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.reasons()).hasSize(5));
    }
}
