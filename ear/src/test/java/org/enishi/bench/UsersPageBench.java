package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long the user list of a large organisation takes, from the request to the last byte, and how much memory its pages and
 * its file. Not part of {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=UsersPageBench -Denishi.bench.rounds=200}
 */
class UsersPageBench extends FromOutside {

    private static final BenchReport REPORT = new BenchReport("users-page-bench");
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 100);
    private static final int WARM_UP = Math.min(30, ROUNDS);
    private static final int HEAVIEST = 100_000;

    private static final int PAGES_TURNED = 2 * ROUNDS;

    /** Of pages that were turned, and of the file of a hundred thousand people, which is over twenty megabytes long. */
    private static final double MOST_MEGABYTES = 12;

    /** The usual page, a late one, searches that find a tenth, a quarter, one and everybody, filters that ask for the time and for the place, the slowest orders. */
    private static final List<String> PAGES = List.of(
            "",
            "?page=150",
            "?q=%E7%94%B0%E4%B8%AD",
            "?q=%E5%B7%A5%E5%AD%A6%E9%83%A8",
            "?q=p001234",
            "?q=example",
            "?state=locked",
            "?presence=present",
            "?presence=unused",
            "?state=active",
            "?state=active&right=read_chat&sort=-last_sign_in",
            "?sort=-publish_project",
            "?sort=presence",
            "?sort=status",
            "?sort=-department");

    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {10_000, 100_000})
    void how_long_a_page_takes(int people) {
        String name = "bench-" + UUID.randomUUID().toString().substring(0, 8);
        Visitor visitor = Enishi.signedIn(Crowds.university(name, people));
        for (String page : PAGES) {
            List<Double> millis = new ArrayList<>();
            int bytes = 0;
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                String body = visitor.get("/organisation/users" + page).body();
                if (round >= 0) {
                    millis.add(BenchReport.millisSince(begin));
                }
                bytes = body.getBytes(StandardCharsets.UTF_8).length;
                assertThat(body).contains("f:users_data");
            }
            REPORT.tell(
                    "%,d people, users%s: median %.0f ms, p95 %.0f ms, %,d bytes",
                    people, page, BenchReport.median(millis), BenchReport.p95(millis), bytes);
            assertThat(bytes).isLessThanOrEqualTo(HEAVIEST);
        }
        turnPages(visitor, people);
        takeAway(visitor, people);
    }

    /** R34, R35: whoever turns pages for hours holds no more than whoever has turned some. */
    private static void turnPages(Visitor visitor, int people) {
        turn(visitor, WARM_UP);
        double before = BenchReport.heap();
        double most = before;
        int turned = 0;
        while (turned < PAGES_TURNED) {
            turned += turn(visitor, PAGES_TURNED / 5);
            most = Math.max(most, BenchReport.heap());
        }
        REPORT.tell(
                "%,d people, %d pages turned: memory in use %.1f MB before, at most %.1f MB",
                people, turned, before, most);
        assertThat(most - before).isLessThanOrEqualTo(MOST_MEGABYTES);
    }

    private static int turn(Visitor visitor, int pages) {
        for (int page = 1; page <= pages; page++) {
            assertThat(visitor.get("/organisation/users?page=" + page).body()).contains("f:users_data");
        }
        return pages;
    }

    /** Piece by piece, so it takes longer for more people, but no more memory. */
    private static void takeAway(Visitor visitor, int people) {
        double before = BenchReport.heap();
        double most = before;
        int samples = 0;
        long begin = System.nanoTime();
        CompletableFuture<String> file = CompletableFuture.supplyAsync(
                () -> visitor.press("/organisation/users", "csv").body());
        while (!file.isDone()) {
            most = Math.max(most, BenchReport.heap());
            samples++;
        }
        double seconds = BenchReport.millisSince(begin) / 1000;
        String body = file.join();
        assertThat(body.lines().count()).isGreaterThan(people);
        REPORT.tell(
                "%,d people, file: %.1f s, %,d characters; memory in use %.1f MB before, at most %.1f MB of %d times while it"
                        + " was written",
                people, seconds, body.length(), before, most, samples);
        assertThat(most - before).isLessThanOrEqualTo(MOST_MEGABYTES);
    }
}
