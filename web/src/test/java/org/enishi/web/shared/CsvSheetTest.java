package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @Test
    void cells_are_quoted_and_the_letters_marked_as_unicode() {
        assertThat(text(List.of("株式会社 \"A\"", "b,c", "d\ne")))
                .isEqualTo("\ufeff\"株式会社 \"\"A\"\"\",\"b,c\",\"d\ne\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠1"})
    void nothing_is_taken_for_a_formula(String evil) {
        assertThat(text(List.of(evil))).startsWith("\ufeff\"'");
    }

    private static String text(List<String> row) {
        return new String(new CsvSheet().row(row).bytes(), StandardCharsets.UTF_8);
    }
}
