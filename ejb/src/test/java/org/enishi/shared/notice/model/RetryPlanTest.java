package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPlanTest {

    private static final double MIDDLE = 0.5;

    @Test
    void waitsAMinuteFirstAndThenTwiceAsLongEachTime() {
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(RetryPlanTest::delay))
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8));
    }

    @Test
    void neverWaitsLongerThanFourHoursAndAQuarterMore() {
        assertThat(IntStream.range(1, RetryPlan.LAST_ATTEMPT)
                        .mapToObj(n -> RetryPlan.delayAfter(n, 1).orElseThrow()))
                .allMatch(delay -> delay.compareTo(Duration.ofHours(5)) <= 0)
                .isSorted();
    }

    @Test
    void triesForTwoDaysBeforeItGivesUp() {
        Duration whole = IntStream.range(1, RetryPlan.LAST_ATTEMPT)
                .mapToObj(RetryPlanTest::delay)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(whole).isBetween(Duration.ofHours(47), Duration.ofHours(49));
        assertThat(RetryPlan.delayAfter(RetryPlan.LAST_ATTEMPT, MIDDLE)).isEmpty();
    }

    @Test
    void chanceSpreadsWhatFailedTogether() {
        List<Optional<Duration>> delays =
                List.of(RetryPlan.delayAfter(5, 0), RetryPlan.delayAfter(5, MIDDLE), RetryPlan.delayAfter(5, 1));

        assertThat(delays)
                .extracting(Optional::orElseThrow)
                .containsExactly(Duration.ofMinutes(12), Duration.ofMinutes(16), Duration.ofMinutes(20));
    }

    private static Duration delay(int attempts) {
        return RetryPlan.delayAfter(attempts, MIDDLE).orElseThrow();
    }
}
