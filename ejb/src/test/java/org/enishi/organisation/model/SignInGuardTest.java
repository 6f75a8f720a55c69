package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInGuardTest {

    private static final Instant NINE = Instant.parse("2026-04-01T00:00:00Z");
    private static final SignInLimit LIMIT = SignInLimit.ofName();

    private final SignInGuard guard = new SignInGuard("name:kuze@renkei.example");

    @Test
    void fourFailuresCloseNothing() {
        assertThat(failEachMinute(4, NINE)).isFalse();
        assertThat(guard.isClosed(at(4))).isFalse();
    }

    @Test
    void theFifthWithinFifteenMinutesClosesForThirty() {
        assertThat(failEachMinute(5, NINE)).isTrue();

        assertThat(guard.isClosed(at(4))).isTrue();
        assertThat(guard.isClosed(at(34).minusMillis(1))).isTrue();
        assertThat(guard.isClosed(at(34))).isFalse();
    }

    @Test
    void failuresWhileClosedNeitherCountNorLengthen() {
        failEachMinute(5, NINE);
        assertThat(failEachMinute(20, at(10))).isFalse();

        assertThat(guard.isClosed(at(34))).isFalse();
        assertThat(failEachMinute(4, at(34))).isFalse();
        assertThat(guard.isClosed(at(38))).isFalse();
    }

    @Test
    void afterTheTimeFiveMoreAreNeededToCloseAgain() {
        failEachMinute(5, NINE);

        assertThat(failEachMinute(5, at(60))).isTrue();
        assertThat(guard.isClosed(at(65))).isTrue();
    }

    @Test
    void theWindowBeginsAnewAfterFifteenMinutes() {
        failEachMinute(4, NINE);

        assertThat(guard.recordFailure(LIMIT, at(15))).isFalse();
        assertThat(failEachMinute(3, at(16))).isFalse();
        assertThat(guard.recordFailure(LIMIT, at(20))).isTrue();
    }

    @Test
    void theLastMomentOfTheWindowStillCounts() {
        failEachMinute(4, NINE);

        assertThat(guard.recordFailure(LIMIT, at(15).minusMillis(1))).isTrue();
    }

    @Test
    void aSuccessForgetsTheFailures() {
        failEachMinute(4, NINE);
        guard.recordSuccess();

        assertThat(failEachMinute(4, at(5))).isFalse();
    }

    @Test
    void aNetworkAddressWaitsOneMinute() {
        SignInLimit limit = SignInLimit.ofAddress(2);
        guard.recordFailure(limit, NINE);

        assertThat(guard.recordFailure(limit, NINE.plusSeconds(59))).isTrue();
        assertThat(guard.isClosed(NINE.plusSeconds(118))).isTrue();
        assertThat(guard.isClosed(NINE.plusSeconds(119))).isFalse();
    }

    /** True when the last of them closed it. */
    private boolean failEachMinute(int times, Instant first) {
        boolean closed = false;
        for (int i = 0; i < times; i++) {
            closed = guard.recordFailure(LIMIT, first.plus(Duration.ofMinutes(i)));
        }
        return closed;
    }

    private static Instant at(int minutes) {
        return NINE.plus(Duration.ofMinutes(minutes));
    }
}
