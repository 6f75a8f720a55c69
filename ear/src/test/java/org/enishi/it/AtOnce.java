package org.enishi.it;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does the same with many things, a few at a time. */
public final class AtOnce implements AutoCloseable {

    private final ExecutorService threads;

    public AtOnce(int howMany) {
        this.threads = Executors.newFixedThreadPool(howMany);
    }

    /** Comes back when all is done, or with the first failure. */
    public <T> void forEach(List<T> things, Consumer<T> work) {
        List<? extends Future<?>> begun = things.stream()
                .map(thing -> threads.submit(() -> work.accept(thing)))
                .toList();
        try {
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
