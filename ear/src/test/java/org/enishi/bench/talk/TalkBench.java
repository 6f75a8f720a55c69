package org.enishi.bench.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.enishi.bench.BenchReport;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.matching.TalkCrowdServlet;
import org.junit.jupiter.api.Test;

/**
 * How soon a message is in the browsers of the others while a thousand pages of rooms are open on one node and fifty messages a second
 * are said in rooms of six, and what an open page costs the server. Each page has a person, a session and a connection of its own, over
 * TLS; pages and server share the machine, and pages ask through connections that they share. Not part of {@code verify}, because a busy
 * machine measures itself: {@code mvn verify -Denishi.it=postgresql -Dit.test=TalkBench}; {@code -Denishi.bench.tabs=4} needs a quarter of
 * the sign-ins, for each person has four pages then.
 */
class TalkBench extends FromOutside {

    private static final int ROOMS = Integer.getInteger("enishi.bench.rooms", 167);
    private static final int TABS = Integer.getInteger("enishi.bench.tabs", 1);
    private static final int RATE = Integer.getInteger("enishi.bench.rate", 50);
    private static final int SECONDS = Integer.getInteger("enishi.bench.seconds", 60);
    private static final int WARM_UP_SECONDS = Integer.getInteger("enishi.bench.warmup", 60);
    private static final int HEARTBEAT_MILLIS = 30_000;
    private static final int PEOPLE = 2 * TalkCrowdServlet.SIDE.size();
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double KILOBYTE = 1000;
    private static final double SECOND = 1e9;

    private final BenchReport report = new BenchReport("talk-bench");
    private final String name = "talk-" + UUID.randomUUID().toString().substring(0, 8);
    private final Random random = new Random(5);

    @Test
    void how_soon_a_message_is_with_the_others_and_what_an_open_page_costs() {
        Enishi.withSetting("enishi.smtp.host", "", () -> {
            try (Browsers browsers = new Browsers()) {
                run(browsers);
            }
        });
    }

    private void run(Browsers browsers) {
        List<OpenRoom> pages = pages(browsers);
        // Whatever the first connections load is not theirs.
        List<OpenRoom> few = pages.subList(0, PEOPLE);
        join(few);
        few.forEach(OpenRoom::leave);
        long before = memory();
        long begin = System.nanoTime();
        join(pages);
        report.tell("%,d pages are open after %.1f s", pages.size(), (System.nanoTime() - begin) / SECOND);
        report.tell("memory of an open page: %.1f kB", (memory() - before) / KILOBYTE / pages.size());
        CompletableFuture<Void> over = new CompletableFuture<>();
        pages.forEach(page -> live(browsers, page, random.nextInt(HEARTBEAT_MILLIS), over));
        talk(pages, WARM_UP_SECONDS, "warm-up");
        talk(pages, SECONDS, "nobody marks what he has read");
        pages.forEach(OpenRoom::comeIntoView);
        talk(pages, SECONDS, "everybody marks what he has read");
        report.tell("memory of an open page after all that: %.1f kB", (memory() - before) / KILOBYTE / pages.size());
        over.complete(null);
        pages.forEach(OpenRoom::leave);
    }

    private List<OpenRoom> pages(Browsers browsers) {
        List<OpenRoom> pages = new ArrayList<>();
        for (int pair = 0; pair * TABS < ROOMS; pair++) {
            String region = name + "-" + pair;
            List<String> rooms = rooms(region);
            List<String> cookies = Stream.of("company", "first")
                    .flatMap(side -> TalkCrowdServlet.SIDE.stream()
                            .map(person -> person + "@" + region + "-" + side + ".example"))
                    .map(browsers::signIn)
                    .toList();
            for (String room : rooms) {
                for (int place = 0; place < PEOPLE; place++) {
                    pages.add(new OpenRoom(browsers, cookies.get(place), room, place));
                }
            }
        }
        return pages;
    }

    private static List<String> rooms(String region) {
        Map<String, String> wanted = Map.of("region", region, "rooms", "" + TABS, "password", People.PASSWORD);
        HttpResponse<String> made = Enishi.visitor().post("/it/talk-crowd", wanted);
        assertThat(made.statusCode()).isEqualTo(200);
        return made.body().lines().toList();
    }

    private static void join(List<OpenRoom> pages) {
        Journal journal = new Journal(0, PEOPLE);
        for (OpenRoom page : pages) {
            page.note(journal);
            page.open();
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> journal.trouble() != null || pages.stream().allMatch(OpenRoom::isOpen));
        assertThat(journal.trouble()).isNull();
    }

    private static void live(Browsers browsers, OpenRoom page, long pause, CompletableFuture<Void> over) {
        browsers.later(
                () -> {
                    if (!over.isDone()) {
                        page.live();
                        live(browsers, page, HEARTBEAT_MILLIS, over);
                    }
                },
                pause);
    }

    private void talk(List<OpenRoom> pages, int seconds, String what) {
        int messages = RATE * seconds;
        Journal journal = new Journal(messages, PEOPLE);
        pages.forEach(page -> page.note(journal));
        long cpu = processor();
        long begin = System.nanoTime();
        for (int message = 0; message < messages; message++) {
            long due = begin + message * 1_000_000_000L / RATE;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            pages.get(random.nextInt(pages.size())).say(message);
        }
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> journal.trouble() != null || journal.isComplete());
        double taken = (System.nanoTime() - begin) / SECOND;
        report.tell(
                "%s: %,d messages, %.1f a second, to the others p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, last %.0f ms",
                what,
                messages,
                messages / taken,
                at(journal.toOthers(), 50),
                at(journal.toOthers(), 95),
                at(journal.toOthers(), 99),
                at(journal.toOthers(), 100));
        report.tell(
                "    answer to the sender p50 %.0f ms, p99 %.0f ms; %,.0f questions and %,.0f marks a second; server %.2f processors, load %.1f",
                at(journal.answers(), 50),
                at(journal.answers(), 99),
                journal.questions() / taken,
                journal.marks() / taken,
                (processor() - cpu) / SECOND / taken,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(journal.trouble()).isNull();
        assertThat(journal.missing()).as("nothing is lost").isZero();
        assertThat(journal.doubled()).as("nothing is doubled").isZero();
    }

    private static double at(List<Double> values, int percent) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static long processor() {
        return cost("", 0);
    }

    /** Heap after everything has gone that nobody needs, and buffers outside of it. */
    private static long memory() {
        return cost("?memory=true", 1);
    }

    private static long cost(String query, int place) {
        return Long.parseLong(
                Enishi.visitor().get("/it/crowd-at-work" + query).body().split(" ")[place]);
    }
}
