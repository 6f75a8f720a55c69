package org.enishi.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enishi.shared.text.TypedText.Block;
import org.enishi.shared.text.TypedText.Kind;
import org.junit.jupiter.api.Test;

/** What the operator types becomes headings, paragraphs and lists, and never anything else. */
class TypedTextTest {

    @Test
    void everyKindOfPartIsRead() {
        assertThat(TypedText.read("""
                # 第1条
                前文。
                続き。

                ## 細目
                - 一つ
                - 二つ
                3. 三番
                4. 四番
                """))
                .containsExactly(
                        block(Kind.HEADING, 0, "第1条"),
                        block(Kind.PARAGRAPH, 0, "前文。", "続き。"),
                        block(Kind.SUBHEADING, 0, "細目"),
                        block(Kind.LIST, 0, "一つ", "二つ"),
                        block(Kind.NUMBERED, 3, "三番", "四番"));
    }

    @Test
    void anEmptyLineEndsAParagraphAndTwoHeadingsAreTwo() {
        assertThat(TypedText.read("一\r\n\r\n\r\n二\r\n# 上\r\n# 下"))
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.HEADING, Kind.HEADING);
    }

    @Test
    void signsWithoutASpaceOrInsideALineAreWords() {
        assertThat(TypedText.read("#見出しではない\n-ではない\n2026.11.22 から\n*強調* [リンク](javascript:alert(1))"))
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void markupOfPagesStaysWhatWasTyped() {
        String hostile = "<script>alert(1)</script> #{7*7} ${7*7} &lt;b&gt;";
        assertThat(TypedText.read("# " + hostile)).containsExactly(block(Kind.HEADING, 0, hostile));
    }

    @Test
    void nothingIsNoText() {
        assertThat(TypedText.read(null)).isEmpty();
        assertThat(TypedText.read(" \n\n")).isEmpty();
    }

    private static Block block(Kind kind, int first, String... lines) {
        return new Block(kind, List.of(lines), first);
    }
}
