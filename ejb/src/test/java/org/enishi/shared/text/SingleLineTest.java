package org.enishi.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleLineTest {

    @ParameterizedTest
    @ValueSource(
            ints = {0x00, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b, 0x7f, 0x85, 0x2028, 0x2029, 0x200e, 0x202e, 0x2066, 0x061c
            })
    void whatBreaksOrTurnsALineBecomesASpace(int harmful) {
        assertThat(SingleLine.of("a" + Character.toString(harmful) + "b")).isEqualTo("a b");
    }

    @Test
    void lettersOfEveryScriptStay() {
        String name = "\u845b\udb40\udd00城 \ud842\udfb7野 名上不植納養 Zo\u00eb";

        assertThat(SingleLine.of(name)).isEqualTo(name);
    }

    @Test
    void halfOfALetterBecomesASpace() {
        assertThat(SingleLine.of("a\ud842b")).isEqualTo("a b");
    }

    @Test
    void whatIsTooLongIsCutBetweenLettersAndShowsIt() {
        assertThat(SingleLine.of("\ud842\udfb7\ud842\udfb7\ud842\udfb7", 2)).isEqualTo("\ud842\udfb7\u2026");
        assertThat(SingleLine.of("\ud842\udfb7\ud842\udfb7", 2)).isEqualTo("\ud842\udfb7\ud842\udfb7");
    }
}
