package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that a spreadsheet opens holds what people typed, and runs none of it. */
class CsvLineTest {

    @Test
    void everyCellIsQuotedAndTheLineEndsAsWindowsWantsIt() {
        assertThat(CsvLine.of(List.of("田中 一郎", "", "a,\"b\"\nc"))).isEqualTo("\"田中 一郎\",\"\",\"a,\"\"b\"\"\nc\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+81", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "−1", " =1", "　=1"
            })
    void whatWouldBeAFormulaBecomesText(String typed) {
        assertThat(CsvLine.of(List.of(typed))).isEqualTo("\"'" + typed + "\"\r\n");
    }

    @Test
    void whatIsNoFormulaStaysAsItIs() {
        assertThat(CsvLine.of(List.of("ー長音", "a=b", "1-2"))).isEqualTo("\"ー長音\",\"a=b\",\"1-2\"\r\n");
    }
}
