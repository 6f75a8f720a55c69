package org.enishi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long seconds, String code) {
        assertThat(OneTimeCodes.stepOf(SECRET, code, Instant.ofEpochSecond(seconds)))
                .hasValue(seconds / 30);
    }

    @Test
    void aClockMayBeAStepOffAndNoMore() {
        Instant noon = Instant.parse("2026-04-01T03:00:00Z");
        String code = OneTimeCodes.code(SECRET, noon.getEpochSecond() / 30);

        assertThat(OneTimeCodes.stepOf(SECRET, code, noon.plusSeconds(59))).isPresent();
        assertThat(OneTimeCodes.stepOf(SECRET, code, noon.minusSeconds(30))).isPresent();
        assertThat(OneTimeCodes.stepOf(SECRET, code, noon.plusSeconds(60))).isEmpty();
        assertThat(OneTimeCodes.stepOf(SECRET, code, noon.minusSeconds(31))).isEmpty();
    }

    @Test
    void aCodeIsReadWithTheSpaceThatPeopleSeeInIt() {
        assertThat(OneTimeCodes.stepOf(SECRET, "287 082", Instant.ofEpochSecond(59)))
                .isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "28708", "2870820", "287083", "abcdef", "２８７０８２"})
    void everythingElseIsWrong(String typed) {
        assertThat(OneTimeCodes.stepOf(SECRET, typed, Instant.ofEpochSecond(59)))
                .isEmpty();
    }

    /** RFC 4648, without the padding that authenticators do not want. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreSpelledAsTheStandardSays(String bytes, String text) {
        assertThat(OneTimeCodes.base32(bytes.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(text);
    }
}
