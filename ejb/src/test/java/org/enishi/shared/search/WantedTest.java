package org.enishi.shared.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WantedTest {

    @Test
    void signsOnlyAreNothing() {
        assertThat(Wanted.of("").isNothing()).isTrue();
        assertThat(Wanted.of("　 *:* (((").isNothing()).isTrue();
        assertThat(Wanted.of("機械").isNothing()).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "ｶﾞﾗｽ, 割れたガラスの検査, 割れた[ガラス]の検査",
        "がらす, 割れたｶﾞﾗｽの検査, 割れた[ｶﾞﾗｽ]の検査",
        "けんさ, ガラスの検査装置, ガラスの[検査]装置",
        "開発する, 材料を開発したい, 材料を[開発]したい",
        "作る, 部品を作った, 部品を[作っ]た",
        "機械 学習, 機械学習, [機械学習]",
        "iot, ＩｏＴで見守る, [ＩｏＴ]で見守る",
        "機械学習, 機械・学習で, [機械・学習]で",
        "かぶしき, ㈱の表記, ㈱の表記",
        "𠮷野, 𠮷野の杉, [𠮷野]の杉",
        "robo, Robotを使う, [Robot]を使う"
    })
    void marksWhereItStands(String typed, String text, String marked) {
        MarkedText found = Wanted.of(typed).mark(text);

        assertThat(found.text()).isEqualTo(text);
        assertThat(shown(found)).isEqualTo(marked);
    }

    private static String shown(MarkedText marked) {
        return marked.parts().stream()
                .map(part -> part.marked() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    @Test
    void theExcerptIsCutWhereMostOfItStands() {
        String text = "はじめに述べる。".repeat(40) + "ここで機械を使う。機械は速い。" + "おわりに述べる。".repeat(40);

        String shown = shown(Wanted.of("機械").excerpt(text));

        assertThat(shown).startsWith("…").endsWith("…").contains("ここで[機械]を使う。[機械]は速い。");
        assertThat(shown.length()).isLessThan(170);
        assertThat(shown(Wanted.of("無い").excerpt("短い\n文章"))).isEqualTo("短い 文章");
    }
}
