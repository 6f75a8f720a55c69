package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enishi.matching.data.AnswerPace;
import org.junit.jupiter.api.Test;

/** How soon a company answers is told in three classes and never out of a few answers. A10, PE-04. */
class AnswerClockTest {

    @Test
    void fourAnswersSayNothingAndFiveDo() {
        assertThat(AnswerClock.read(List.of())).isEmpty();
        assertThat(AnswerClock.read(List.of(1, 1, 1, 1))).isEmpty();
        assertThat(AnswerClock.read(List.of(1, 1, 1, 1, 1))).contains(AnswerPace.WITHIN_TWO_DAYS);
    }

    @Test
    void theMiddleOneDecidesAndTheBordersBelongToTheShorterClass() {
        assertThat(AnswerClock.read(List.of(900, 48, 0, 900, 3))).contains(AnswerPace.WITHIN_TWO_DAYS);
        assertThat(AnswerClock.read(List.of(900, 49, 0, 900, 3))).contains(AnswerPace.WITHIN_SEVEN_DAYS);
        assertThat(AnswerClock.read(List.of(168, 168, 168, 1, 900))).contains(AnswerPace.WITHIN_SEVEN_DAYS);
        assertThat(AnswerClock.read(List.of(169, 169, 169, 1, 1))).contains(AnswerPace.LONGER);
    }
}
