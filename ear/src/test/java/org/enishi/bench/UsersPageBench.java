package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How long the user list of a large organisation takes, from the request to the last byte. Not part of {@code verify}, because a
 * busy machine measures itself: {@code mvn verify -Denishi.it=postgresql -Dit.test=UsersPageBench -Denishi.bench.rounds=200}
 */
class UsersPageBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(UsersPageBench.class.getName());
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 100);
    private static final int WARM_UP = Math.min(30, ROUNDS);
    private static final Path REPORT = Path.of("target", "users-page-bench.txt");

    /** The usual page, a late one, a search, a filter that asks for the time, the slowest order. */
    private static final List<String> PAGES = List.of(
            "",
            "?page=150",
            "?q=%E7%94%B0%E4%B8%AD",
            "?state=locked",
            "?state=active&right=read_chat&sort=-last_sign_in",
            "?sort=-publish_project");

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
                    millis.add((System.nanoTime() - begin) / 1e6);
                }
                bytes = body.length();
                assertThat(body).contains("f:users_data");
            }
            Collections.sort(millis);
            String line = String.format(
                    "%,d people, users%s: median %.0f ms, p95 %.0f ms, %,d characters",
                    people, page, millis.get(ROUNDS / 2), millis.get(ROUNDS * 95 / 100), bytes);
            report(line);
        }
        takeAway(visitor, people);
    }

    /** Piece by piece, so it takes longer for more people, but no more memory. */
    private static void takeAway(Visitor visitor, int people) {
        long begin = System.nanoTime();
        String file = visitor.press("/organisation/users", "csv").body();
        double seconds = (System.nanoTime() - begin) / 1e9;
        assertThat(file.lines().count()).isGreaterThan(people);
        report(String.format("%,d people, file: %.1f s, %,d characters", people, seconds, file.length()));
    }

    private static void report(String line) {
        LOG.info(line);
        try {
            Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
