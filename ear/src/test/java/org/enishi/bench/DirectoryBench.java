package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * How long 内線電話帳 takes among ten thousand, from the request to the last byte. Not part of {@code verify}, because a busy
 * machine measures itself: {@code mvn verify -Denishi.it=postgresql -Dit.test=DirectoryBench}
 */
class DirectoryBench extends FromOutside {

    private static final BenchReport REPORT = new BenchReport("directory-bench");
    private static final int PEOPLE = 10_000;
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 50);
    private static final int WARM_UP = Math.min(20, ROUNDS);
    private static final double MOST_MILLIS = 200;

    /** A name in kanji, the same in katakana, a number, a row of the index, the last page. */
    private static final List<String> SEARCHES =
            List.of("?q=%E7%94%B0%E4%B8%AD", "?q=%EF%BE%80%EF%BE%85%EF%BD%B6", "?q=4001", "?row=sa", "?page=85");

    @Test
    void somebody_is_found_among_ten_thousand_in_a_fifth_of_a_second() {
        String name = "directory-bench-" + UUID.randomUUID().toString().substring(0, 8);
        Visitor reader = Enishi.signedIn(Crowds.reader(Crowds.university(name, PEOPLE)));
        for (String search : SEARCHES) {
            List<Double> millis = new ArrayList<>();
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                assertThat(reader.get("/presence/directory" + search).statusCode())
                        .isEqualTo(200);
                if (round >= 0) {
                    millis.add(BenchReport.millisSince(begin));
                }
            }
            REPORT.tell(
                    "%,d people, directory%s: median %.0f ms, p95 %.0f ms",
                    PEOPLE, search, BenchReport.median(millis), BenchReport.p95(millis));
            assertThat(BenchReport.median(millis)).as(search).isLessThan(MOST_MILLIS);
        }
    }
}
