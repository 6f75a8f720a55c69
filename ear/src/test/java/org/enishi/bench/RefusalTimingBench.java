package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of a refusal tells who exists: unknown names against wrong passwords, in turn. R2. Not part of
 * {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=h2 -Dit.test=RefusalTimingBench -Denishi.timing.pairs=5000}
 */
class RefusalTimingBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(RefusalTimingBench.class.getName());
    private static final int PAIRS = Integer.getInteger("enishi.timing.pairs", 200);
    private static final int WARM_UP = 20;
    private static final double LARGEST_T = 4.5;
    private static final double LARGEST_DIFFERENCE = 0.05;

    private final Visitor visitor = Enishi.visitor();
    private final Map<String, String> form =
            Visitor.signInForm(visitor.get("/sign-in").body(), "", "wrong");
    private final String loginField = form.entrySet().stream()
            .filter(field -> field.getKey().endsWith("login"))
            .findFirst()
            .orElseThrow()
            .getKey();

    @Test
    void an_unknown_name_is_refused_as_slowly_as_a_wrong_password() {
        List<Double> unknown = new ArrayList<>();
        List<Double> wrong = new ArrayList<>();
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            double first = millis("nobody-" + pair + "@sumiura-univ.example");
            double second = millis(People.COMPANY_MEMBER);
            if (pair >= 0) {
                unknown.add(first);
                wrong.add(second);
            }
        }
        Sample a = Sample.of(unknown);
        Sample b = Sample.of(wrong);
        double t = Math.abs(a.mean() - b.mean()) / Math.sqrt(a.variance() / PAIRS + b.variance() / PAIRS);
        LOG.info(() -> String.format(
                "%d pairs: median unknown %.2f ms, wrong %.2f ms, Welch |t| %.2f", PAIRS, a.median(), b.median(), t));
        assertThat(t).isLessThan(LARGEST_T);
        assertThat(Math.abs(a.median() - b.median()) / b.median()).isLessThan(LARGEST_DIFFERENCE);
    }

    private double millis(String login) {
        form.put(loginField, login);
        long begin = System.nanoTime();
        visitor.post("/sign-in", form);
        return (System.nanoTime() - begin) / 1e6;
    }

    private record Sample(double mean, double variance, double median) {

        static Sample of(List<Double> values) {
            double mean = values.stream().mapToDouble(v -> v).average().orElseThrow();
            double variance =
                    values.stream().mapToDouble(v -> (v - mean) * (v - mean)).sum() / (values.size() - 1);
            return new Sample(mean, variance, values.stream().sorted().toList().get(values.size() / 2));
        }
    }
}
