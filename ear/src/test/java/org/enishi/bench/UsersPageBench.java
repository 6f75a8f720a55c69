package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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

    private static final String LIST = "/organisation/users";
    private static final int PAGES_TURNED = 2 * ROUNDS;

    /** Of pages that were turned, and of the file of a hundred thousand people, which is over twenty megabytes long. */
    private static final double MOST_MEGABYTES = 12;

    /** The usual page, a late one, searches for the commonest family name, a seventh, a quarter, one and everybody, filters that ask for the time and for the place, the slowest orders. */
    private static final List<String> PAGES = List.of(
            LIST,
            LIST + "?page=150",
            LIST + "?q=%E4%BD%90%E8%97%A4",
            LIST + "?q=%E8%8A%B1%E5%AD%90",
            LIST + "?q=%E5%B7%A5%E5%AD%A6%E9%83%A8",
            LIST + "?q=p001234",
            LIST + "?q=example",
            LIST + "?state=locked",
            LIST + "?presence=present",
            LIST + "?presence=offline",
            LIST + "?presence=in_meeting",
            LIST + "?presence=unused",
            LIST + "?state=active",
            LIST + "?state=active&right=read_chat&sort=-last_sign_in",
            LIST + "?sort=-publish_project",
            LIST + "?sort=presence",
            LIST + "?sort=status",
            LIST + "?sort=invitation",
            LIST + "?sort=added_by",
            LIST + "?sort=-status&page=150",
            LIST + "?sort=-department");

    @Test
    void how_long_a_page_takes_and_how_it_grows() {
        List<Visitor> visitors =
                SIZES.stream().map(UsersPageBench::administrator).toList();
        new InTurn(REPORT, "people", SIZES, visitors, ROUNDS, UsersPageBench::check).measure(PAGES);
        for (int size = 0; size < visitors.size(); size++) {
            turnPages(visitors.get(size), SIZES.get(size));
            takeAway(visitors.get(size), SIZES.get(size));
        }
    }

    private static Visitor administrator(int people) {
        return Enishi.signedIn(
                Crowds.university("bench-" + UUID.randomUUID().toString().substring(0, 8), people));
    }

    private static void check(String body) {
        assertThat(body).contains("f:users_data");
        assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(HEAVIEST);
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
            assertThat(visitor.get(LIST + "?page=" + page).body()).contains("f:users_data");
        }
        return pages;
    }

    /** Piece by piece, so it takes longer for more people, but no more memory. */
    private static void takeAway(Visitor visitor, int people) {
        double before = BenchReport.heap();
        double most = before;
        int samples = 0;
        long begin = System.nanoTime();
        CompletableFuture<String> file =
                CompletableFuture.supplyAsync(() -> visitor.press(LIST, "csv").body());
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
