package org.enishi.shared.notice.model;

import java.time.Duration;
import java.util.Optional;

/**
 * When to try again: after a minute, then after twice as long each time up to four hours, until two days are over.
 * Spread by chance, so that what failed together does not come back together.
 */
public final class RetryPlan {

    public static final int LAST_ATTEMPT = 20;

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;
    private static final double LEAST = 0.75;
    private static final double SPREAD = 0.5;

    private RetryPlan() {}

    /**
     * How long to wait after so many failed attempts; empty when it is time to give up.
     *
     * @param chance from 0 to 1
     */
    public static Optional<Duration> delayAfter(int attempts, double chance) {
        if (attempts >= LAST_ATTEMPT) {
            return Optional.empty();
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(attempts - 1, DOUBLINGS));
        Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return Optional.of(Duration.ofMillis((long) (bounded.toMillis() * (LEAST + SPREAD * chance))));
    }
}
