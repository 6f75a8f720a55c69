package org.enishi.it.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Takes the place of the application's clock, and can be moved while the application runs: also a bean that got its clock long
 * ago sees the move. It never stands still, since the application measures with it as well.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MovableClock {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Produces
    Clock clock() {
        return new Moved(ahead, Clock.system(JAPAN));
    }

    public void move(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /** To where the next of these begins, counted as the clock's seconds are: what follows has a whole one. */
    public void moveToNext(Duration window) {
        Instant now = clock().instant();
        long seconds = window.toSeconds();
        move(Duration.between(now, Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds)));
    }

    public void reset() {
        ahead.set(Duration.ZERO);
    }

    private static final class Moved extends Clock implements Serializable {

        private static final long serialVersionUID = 1L;

        private final AtomicReference<Duration> ahead;
        private final Clock real;

        Moved(AtomicReference<Duration> ahead, Clock real) {
            this.ahead = ahead;
            this.real = real;
        }

        @Override
        public ZoneId getZone() {
            return real.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Moved(ahead, real.withZone(zone));
        }

        @Override
        public Instant instant() {
            return real.instant().plus(ahead.get());
        }
    }
}
