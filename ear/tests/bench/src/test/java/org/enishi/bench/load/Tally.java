package org.enishi.bench.load;

import io.gatling.javaapi.core.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The answers of one run, by page: how many, how long each took, how large they were; and how much of the processors the
 * server had meanwhile, which says what a page costs also on a machine that is busy with something else.
 */
final class Tally {

    static final String MILLIS = "millis";
    static final String BYTES = "bytes";

    /** What was seen of one page; several threads write. */
    private static final class Seen {
        private final List<Integer> millis = new ArrayList<>();
        private long bytes;
        private int failed;
        private long firstNanos = Long.MAX_VALUE;
        private long lastNanos;
        private Duration cpuBefore = Duration.ZERO;
        private Duration cpuAfter = Duration.ZERO;
    }

    private final Map<String, Seen> pages = new ConcurrentHashMap<>();
    private final ProcessHandle server;

    Tally(long serverProcess) {
        this.server = ProcessHandle.of(serverProcess).orElseThrow();
    }

    Session begin(String key, Session session) {
        Seen seen = of(key);
        Duration cpu = cpu();
        synchronized (seen) {
            if (seen.firstNanos == Long.MAX_VALUE) {
                seen.firstNanos = System.nanoTime();
                seen.cpuBefore = cpu;
            }
        }
        return session;
    }

    /** Of a person who has made an attempt. */
    Session add(String key, Session session) {
        Seen seen = of(key);
        synchronized (seen) {
            if (session.isFailed() || !session.contains(MILLIS)) {
                seen.failed++;
            } else {
                seen.millis.add(session.getInt(MILLIS));
                seen.bytes = session.getInt(BYTES);
            }
            seen.lastNanos = System.nanoTime();
        }
        return session.markAsSucceeded().remove(MILLIS);
    }

    Session end(String key, Session session) {
        Duration cpu = cpu();
        Seen seen = of(key);
        synchronized (seen) {
            seen.cpuAfter = cpu;
        }
        return session;
    }

    private Seen of(String key) {
        return pages.computeIfAbsent(key, name -> new Seen());
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    void write(Path file) {
        try {
            Files.write(
                    file,
                    pages.entrySet().stream()
                            .map(entry -> line(entry.getKey(), entry.getValue()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(String key, Seen seen) {
        List<Integer> sorted = seen.millis.stream().sorted().toList();
        double seconds = Math.max(1e-9, (seen.lastNanos - seen.firstNanos) / 1e9);
        double cpuMillis = seen.cpuAfter.minus(seen.cpuBefore).toNanos() / 1e6;
        return String.join(
                "\t",
                key,
                Integer.toString(sorted.size()),
                Integer.toString(seen.failed),
                Double.toString(sorted.size() / seconds),
                Integer.toString(at(sorted, 50)),
                Integer.toString(at(sorted, 95)),
                Integer.toString(at(sorted, 99)),
                Long.toString(seen.bytes),
                Double.toString(cpuMillis / Math.max(1, sorted.size())));
    }

    private static int at(List<Integer> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
