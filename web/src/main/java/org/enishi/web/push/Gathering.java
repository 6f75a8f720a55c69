package org.enishi.web.push;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What pages say within a moment, to be taken together. */
final class Gathering<T> {

    private static final Logger LOG = Logger.getLogger(Gathering.class.getName());
    private static final int AT_ONCE = 500;

    private final long momentMillis;
    private final Consumer<List<T>> taker;
    private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();

    Gathering(long momentMillis, Consumer<List<T>> taker) {
        this.momentMillis = momentMillis;
        this.taker = taker;
    }

    void add(T said, ScheduledExecutorService threads) {
        waiting.add(said);
        wake(threads);
    }

    private void wake(ScheduledExecutorService threads) {
        if (awake.compareAndSet(false, true)) {
            threads.schedule(() -> takeAll(threads), momentMillis, TimeUnit.MILLISECONDS);
        }
    }

    /** One round after another, so that of one page the last word counts. */
    private void takeAll(ScheduledExecutorService threads) {
        safely(this::takeSome);
        awake.set(false);
        if (!waiting.isEmpty()) {
            wake(threads);
        }
    }

    private void takeSome() {
        List<T> some = new ArrayList<>();
        for (T said = waiting.poll(); said != null; said = some.size() < AT_ONCE ? waiting.poll() : null) {
            some.add(said);
        }
        taker.accept(some);
    }

    /** One failure ends neither the round nor the thread. */
    static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What pages said was lost; they say it again soon", e);
        }
    }
}
