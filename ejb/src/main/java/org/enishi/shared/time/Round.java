package org.enishi.shared.time;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The work of a timer: never twice at once, and what fails holds up nothing else, because the next round tries it again. */
public final class Round {

    private final Logger log;
    private final AtomicBoolean busy = new AtomicBoolean();

    /** Of the round that is at work; by its thread alone. */
    private int failures;

    public Round(Class<?> of) {
        log = Logger.getLogger(of.getName());
    }

    /** Nothing, while the round before is still at work. */
    public void run(Runnable work) {
        if (busy.compareAndSet(false, true)) {
            try {
                work.run();
            } catch (RuntimeException e) {
                log.log(Level.WARNING, "A round ended early; it is tried again", e);
            } finally {
                busy.set(false);
            }
        }
    }

    /** Nothing, where it is the turn of another node. */
    public void run(Turn turn, Runnable work) {
        run(() -> {
            if (turn.isOurs()) {
                take(turn, work);
            }
        });
    }

    private void take(Turn turn, Runnable work) {
        long begun = System.nanoTime();
        failures = 0;
        try {
            work.run();
        } catch (RuntimeException e) {
            failures++;
            throw e;
        } finally {
            turn.ended(Duration.ofNanos(System.nanoTime() - begun), failures);
        }
    }

    public <T> void each(List<T> things, Consumer<T> work) {
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException e) {
                failures++;
                log.log(Level.WARNING, e, () -> "Failed for " + thing + "; it is tried again");
            }
        }
    }
}
