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
import org.junit.jupiter.api.Test;

/**
 * How long the user list of a large organisation takes, from the request to the last byte, and how much memory its pages and
 * its file. Not part of {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=UsersPageBench -Denishi.bench.rounds=200}
 */
class UsersPageBench extends FromOutside {

    private static final BenchReport REPORT = new BenchReport("users-page-bench");
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 100);
    private static final int WARM_UP = Math.min(30, ROUNDS);
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
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
            "?presence=offline",
            "?presence=in_meeting",
            "?presence=unused",
            "?state=active",
            "?state=active&right=read_chat&sort=-last_sign_in",
            "?sort=-publish_project",
            "?sort=presence",
            "?sort=status",
            "?sort=invitation",
            "?sort=-department");

    /** The small and the large one in turn, so that a busy moment meets both. */
    @Test
    void how_long_a_page_takes_and_how_it_grows() {
        List<Visitor> visitors =
                SIZES.stream().map(UsersPageBench::administrator).toList();
        PAGES.forEach(page -> visitors.forEach(visitor -> warmUp(visitor, page)));
        for (String page : PAGES) {
            List<List<Double>> millis = visitors.stream()
                    .map(visitor -> (List<Double>) new ArrayList<Double>())
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                for (int size = 0; size < visitors.size(); size++) {
                    millis.get(size).add(millisOf(visitors.get(size), page));
                }
            }
            tell(page, millis);
        }
        for (int size = 0; size < visitors.size(); size++) {
            turnPages(visitors.get(size), SIZES.get(size));
            takeAway(visitors.get(size), SIZES.get(size));
        }
    }

    private static Visitor administrator(int people) {
        return Enishi.signedIn(
                Crowds.university("bench-" + UUID.randomUUID().toString().substring(0, 8), people));
    }

    private static void warmUp(Visitor visitor, String page) {
        for (int round = 0; round < WARM_UP; round++) {
            millisOf(visitor, page);
        }
    }

    private static double millisOf(Visitor visitor, String page) {
        long begin = System.nanoTime();
        String body = visitor.get("/organisation/users" + page).body();
        double millis = BenchReport.millisSince(begin);
        assertThat(body).contains("f:users_data");
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(HEAVIEST);
        return millis;
    }

    private static void tell(String page, List<List<Double>> millis) {
        for (int size = 0; size < SIZES.size(); size++) {
            REPORT.tell(
                    "%,d people, users%s: median %.0f ms, p95 %.0f ms",
                    SIZES.get(size), page, BenchReport.median(millis.get(size)), BenchReport.p95(millis.get(size)));
        }
        REPORT.tell("users%s: × %.2f", page, BenchReport.median(millis.get(1)) / BenchReport.median(millis.get(0)));
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
