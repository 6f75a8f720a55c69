package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.it.AnyCertificate;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.enishi.it.presence.CrowdAtWorkServlet;
import org.junit.jupiter.api.Test;

/**
 * How soon a change is with a thousand watchers of one board, each of whom has every change exactly once, and what heartbeats
 * cost. Watchers and server share the machine. Not part of {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=BoardBench -Denishi.bench.production=true}, the last of which makes the server
 * compile as it does outside of tests.
 */
class BoardBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(BoardBench.class.getName());
    private static final int WATCHERS = Integer.getInteger("enishi.bench.watchers", 1000);
    private static final int PEOPLE = 5000;
    private static final int RATE = PEOPLE / 20;
    private static final int WARM_UP_SECONDS = Integer.getInteger("enishi.bench.warmup", 180);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration GONE = Duration.ofSeconds(220);
    private static final int SHIFT_SECONDS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Path REPORT = Path.of("target", "board-bench.txt");
    private static final Pattern NUMBER = Pattern.compile("\"number\":(\\d+)");
    private static final Pattern SINCE = Pattern.compile("\"since\":(\\d+)");
    private static final String OWN = Enishi.url().toString().replaceAll("/$", "");

    private final String name = "board-" + UUID.randomUUID().toString().substring(0, 8);

    /** What one open board has heard: when, and of which changes. */
    private static final class Watcher implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();
        private final List<Long> since = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> millis = Collections.synchronizedList(new ArrayList<>());
        private final List<Long> numbers = Collections.synchronizedList(new ArrayList<>());
        private volatile boolean joined;
        private CompletableFuture<WebSocket> socket;

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                hear(part.toString(), System.currentTimeMillis());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void hear(String frame, long now) {
            joined = true;
            Matcher change = SINCE.matcher(frame);
            boolean any = false;
            while (change.find()) {
                any = true;
                since.add(Long.valueOf(change.group(1)));
                millis.add(now - Long.parseLong(change.group(1)));
            }
            Matcher number = NUMBER.matcher(frame);
            if (any && number.find()) {
                numbers.add(Long.valueOf(number.group(1)));
            }
        }

        void leave() {
            socket.join().abort();
        }

        void forget() {
            since.clear();
            millis.clear();
            numbers.clear();
        }
    }

    @Test
    void how_soon_a_change_is_with_every_watcher() {
        Visitor visitor = Enishi.signedIn(Crowds.university(name, 250));
        visitor.get("/presence");
        long before = cost("?memory=true")[1];
        List<Watcher> first = join(visitor, "for the first time");
        report("memory of a connection: %.1f kB", (cost("?memory=true")[1] - before) / 1024.0 / WATCHERS);
        first.forEach(Watcher::leave);
        // As with all else that is measured here, the first time is for the compiler.
        List<Watcher> watchers = join(visitor, "once more");

        measure(watchers, 10, 1, "warm-up");
        measure(watchers, 100, 2, "isolated changes");
        measure(watchers, 1000, 50, "50 changes a second");
        watchers.forEach(Watcher::leave);
    }

    private List<Watcher> join(Visitor visitor, String what) {
        long cpu = cost("")[0];
        long own = ownProcessor();
        long begin = System.nanoTime();
        List<Watcher> watchers = new ArrayList<>();
        HttpClient client =
                HttpClient.newBuilder().sslContext(AnyCertificate.context()).build();
        for (int i = 0; i < WATCHERS; i++) {
            Watcher watcher = new Watcher();
            watchers.add(watcher);
            watcher.socket = connect(client, visitor, watcher);
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> watchers.stream().allMatch(watcher -> watcher.joined));
        double seconds = (System.nanoTime() - begin) / 1e9;
        report(
                "%,d watchers join %s: %.1f s; %.1f s of CPU, and %.1f s of their own",
                WATCHERS, what, seconds, (cost("")[0] - cpu) / 1e9, (ownProcessor() - own) / 1e9);
        return watchers;
    }

    private void measure(List<Watcher> watchers, int changes, int rate, String what) {
        watchers.forEach(Watcher::forget);
        long cpu = cost("")[0];
        int shift = Math.min(changes, rate * SHIFT_SECONDS);
        for (int done = 0; done < changes; done += shift) {
            work(Map.of("name", name, "changes", String.valueOf(shift), "rate", String.valueOf(rate)));
        }
        await().atMost(PATIENCE).until(() -> watchers.stream().allMatch(watcher -> watcher.since.size() >= changes));
        double seconds = (cost("")[0] - cpu) / 1e9;
        List<Long> all = new ArrayList<>();
        for (Watcher watcher : watchers) {
            assertThat(watcher.since).as("every change exactly once").hasSize(changes);
            assertThat(watcher.since).isEqualTo(watchers.get(0).since);
            assertThat(watcher.numbers).as("in order, without a gap").isSorted().doesNotHaveDuplicates();
            all.addAll(watcher.millis);
        }
        List<Long> last = new ArrayList<>();
        for (int i = 0; i < changes; i++) {
            int change = i;
            last.add(watchers.stream()
                    .mapToLong(watcher -> watcher.millis.get(change))
                    .max()
                    .orElseThrow());
        }
        report(
                "%s: %,d deliveries in %,d frames, p50 %d ms, p99 %d ms; last watcher p50 %d ms, p99 %d ms; %.1f s of CPU",
                what,
                all.size(),
                watchers.stream().mapToLong(watcher -> watcher.numbers.size()).sum(),
                at(all, 50),
                at(all, 99),
                at(last, 50),
                at(last, 99),
                seconds);
    }

    /** As pages send them: on their lines, but for those of people who have just done something in a page. */
    @Test
    void what_the_heartbeats_of_five_thousand_people_cost() throws Exception {
        // Not everybody of a crowd has taken up the account.
        Crowds.university(name, PEOPLE * 13 / 10);
        for (int first = 0; first < PEOPLE; first += CrowdAtWorkServlet.SHIFT) {
            work(Map.of("name", name, "act", "arrive", "first", String.valueOf(first)));
        }
        long arrived = System.nanoTime();
        String logins = Enishi.visitor()
                .get("/it/crowd-at-work?keys=" + RATE + "&name=" + name)
                .body();
        try (Heartbeats heartbeats = Heartbeats.of(OWN, List.of(logins.split(" ")))) {
            // Those who came and say nothing more are looked after once more, when they are gone.
            await().atMost(GONE.plus(PATIENCE)).until(() -> System.nanoTime() - arrived > GONE.toNanos());
            long idle = cpuOf(() -> await().pollDelay(MEASURED).atMost(PATIENCE).until(() -> true));
            report("5,000 people: at rest %.1f %% of one core", share(idle));
            for (Heartbeats.Way way : Heartbeats.Way.values()) {
                heartbeats.open(way);
                // The first time is for the compiler.
                heartbeats.send(way, RATE, WARM_UP_SECONDS);
                long busy = cpuOf(() -> heartbeats.send(way, RATE, (int) MEASURED.toSeconds()));
                report("%d heartbeats a second, %s: %.1f %% of one core more", RATE, way, share(busy - idle));
            }
        }
    }

    private static double share(long nanos) {
        return 100.0 * nanos / MEASURED.toNanos();
    }

    private interface Work {
        void run() throws Exception;
    }

    private static long cpuOf(Work work) throws Exception {
        long before = cost("")[0];
        work.run();
        return cost("")[0] - before;
    }

    private static void work(Map<String, String> what) {
        assertThat(Enishi.visitor().post("/it/crowd-at-work", what).statusCode())
                .isEqualTo(204);
    }

    private static long[] cost(String query) {
        String[] answer =
                Enishi.visitor().get("/it/crowd-at-work" + query).body().split(" ");
        return new long[] {Long.parseLong(answer[0]), Long.parseLong(answer[1])};
    }

    private static CompletableFuture<WebSocket> connect(HttpClient client, Visitor visitor, Watcher watcher) {
        WebSocket.Builder builder = client.newWebSocketBuilder().header("Origin", OWN);
        visitor.sessionCookie()
                .ifPresent(cookie -> builder.header("Cookie", cookie.getName() + "=" + cookie.getValue()));
        return builder.buildAsync(URI.create(OWN.replaceFirst("^http", "ws") + "/presence/socket"), watcher);
    }

    private static long ownProcessor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static long at(List<Long> values, int percent) {
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void report(String pattern, Object... values) {
        String line = String.format(pattern, values);
        LOG.info(line);
        try {
            Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
