package org.enishi.bench.probe;

import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * A server that has just started goes on working by itself: it reads all texts into its index. Whoever measures meanwhile measures
 * that, and counts the index as the memory of whoever is signed in.
 */
public final class Rest {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int QUIET_LOOKS = 4;

    /** Of one processor: timers ask the database every few seconds. */
    private static final double NEARLY_NOTHING = 0.1;

    private final long process;
    private Duration before;
    private int quiet;

    private Rest(long process) {
        this.process = process;
        before = processorTime();
    }

    /** Returns when the process has done nearly nothing for some seconds. */
    public static void await(long process) {
        Rest rest = new Rest(process);
        Awaitility.await("a server at rest").pollInterval(LOOK).atMost(LONGEST).until(rest::isLongEnough);
    }

    private boolean isLongEnough() {
        Duration now = processorTime();
        boolean resting = now.minus(before).toMillis() < LOOK.toMillis() * NEARLY_NOTHING;
        before = now;
        quiet = resting ? quiet + 1 : 0;
        return quiet >= QUIET_LOOKS;
    }

    private Duration processorTime() {
        return ProcessHandle.of(process)
                .flatMap(handle -> handle.info().totalCpuDuration())
                .orElseThrow(() -> new IllegalStateException("The server is gone"));
    }
}
