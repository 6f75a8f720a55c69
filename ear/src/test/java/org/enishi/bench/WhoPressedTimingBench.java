package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Logger;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of an answer tells others which institution it was that pressed: one world against the other, in turn. R24. Not
 * part of {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=WhoPressedTimingBench -Denishi.timing.pairs=5000}
 */
class WhoPressedTimingBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(WhoPressedTimingBench.class.getName());
    private static final int PAIRS = Integer.getInteger("enishi.timing.pairs", 200);
    private static final int WARM_UP = 20;
    private static final double LARGEST_T = 4.5;

    @Test
    void a_page_takes_others_as_long_whichever_institution_pressed() {
        Fair fair = Fair.ofThree("timing-" + UUID.randomUUID().toString().substring(0, 8));
        String one = fair.projectLikedBy(fair.memberOf("first"), "同じ題の案件");
        String two = fair.projectLikedBy(fair.memberOf("second"), "同じ題の案件");
        compare("the company", Enishi.signedIn(fair.companyAdministrator()), "/corporate/projects/", one, two);
        compare("a third institution", Enishi.signedIn(fair.memberOf("third")), "/academic/projects/", one, two);
    }

    private static void compare(String who, Visitor visitor, String address, String one, String two) {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            boolean turned = pair % 2 != 0;
            double before = millis(visitor, address + (turned ? two : one));
            double after = millis(visitor, address + (turned ? one : two));
            if (pair >= 0) {
                first.add(turned ? after : before);
                second.add(turned ? before : after);
            }
        }
        double t = Math.abs(mean(first) - mean(second)) / Math.sqrt((variance(first) + variance(second)) / PAIRS);
        LOG.info(() -> String.format(
                "%s, %d pairs: mean %.2f ms and %.2f ms, Welch |t| %.2f", who, PAIRS, mean(first), mean(second), t));
        assertThat(t).as(who).isLessThan(LARGEST_T);
    }

    private static double millis(Visitor visitor, String address) {
        long begin = System.nanoTime();
        assertThat(visitor.get(address).statusCode()).isEqualTo(200);
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    private static double variance(List<Double> values) {
        double mean = mean(values);
        return values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
    }
}
