package org.enishi.bench.probe;

import java.time.Duration;

/**
 * A server that has just started goes on working by itself: it reads all texts into its index. Whoever measures meanwhile measures
 * that, and counts the index as the memory of whoever is signed in.
 */
public final class Rest {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Of one processor: timers ask the database every few seconds. */
    private static final double NEARLY_NOTHING = 0.1;

    private static final int QUIET_LOOKS = 4;

    private Rest() {}

    /** Returns when the process has done nearly nothing for some seconds. */
    public static void await(long process) {
        long end = System.nanoTime() + LONGEST.toNanos();
        Duration before = processorTime(process);
        for (int quiet = 0; quiet < QUIET_LOOKS; ) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The server does not come to rest");
            }
            pause();
            Duration now = processorTime(process);
            boolean resting = now.minus(before).toMillis() < LOOK.toMillis() * NEARLY_NOTHING;
            quiet = resting ? quiet + 1 : 0;
            before = now;
        }
    }

    private static Duration processorTime(long process) {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("The server is gone"));
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
