package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.SeenAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of a refusal, or anything else of it, tells who exists: unknown names against known ones, in turn. R1, R2. Not
 * part of {@code verify}, because a busy machine measures itself:
 * {@code mvn verify -Denishi.it=h2 -Dit.test=RefusalTimingBench -Denishi.timing.pairs=5000}
 */
class RefusalTimingBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(RefusalTimingBench.class.getName());
    private static final int PAIRS = Integer.getInteger("enishi.timing.pairs", 200);
    private static final int WARM_UP = 20;
    private static final double LARGEST_T = 4.5;
    private static final double LARGEST_DIFFERENCE = 0.05;

    /** One less than closes a name: what is compared are names that are open. */
    private static final int FAILURES = 4;

    private static final List<String> KNOWN = List.of(
            People.OPERATOR,
            People.COMPANY_ADMINISTRATOR,
            People.COMPANY_MEMBER,
            People.INSTITUTION_ADMINISTRATOR,
            People.INSTITUTION_MEMBER,
            People.SUPPORTER_ADMINISTRATOR,
            People.SUPPORTER_MEMBER,
            People.TO_BE_TOLD,
            People.CHANGES_LANGUAGE,
            People.READS_NOTICES);

    private static final int ROUND = KNOWN.size() * FAILURES;

    private final Set<SeenAnswer> seen = new HashSet<>();
    private Duration ahead = Duration.ZERO;

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void an_unknown_name_is_refused_as_slowly_as_a_wrong_password() {
        FormPage form = FormPage.open(Enishi.visitor(), "/sign-in").type("password", "wrong");
        compare("wrong password", name -> form.type("login", name).press("go"));
    }

    @Test
    void an_unknown_name_is_refused_as_slowly_as_an_empty_password() {
        FormPage form = FormPage.open(Enishi.visitor(), "/sign-in");
        compare("empty password", name -> form.type("login", name).press("go"));
    }

    @Test
    void an_unknown_address_is_told_of_a_link_as_slowly_as_a_known_one() {
        FormPage form = FormPage.open(Enishi.visitor(), "/forgot-password");
        compare("forgotten password", name -> form.type("mail", name).press("ask"));
    }

    private void compare(String what, Function<String, HttpResponse<String>> request) {
        List<Double> unknown = new ArrayList<>();
        List<Double> known = new ArrayList<>();
        for (int pair = -WARM_UP; pair < PAIRS; pair++) {
            openNamesAgain(pair);
            int place = Math.floorMod(pair, KNOWN.size());
            String nobody = "nobody" + place + "@sumiura-univ.example";
            boolean nobodyFirst = pair % 2 == 0;
            double first = millis(request, nobodyFirst ? nobody : KNOWN.get(place));
            double second = millis(request, nobodyFirst ? KNOWN.get(place) : nobody);
            if (pair >= 0) {
                unknown.add(nobodyFirst ? first : second);
                known.add(nobodyFirst ? second : first);
            }
        }
        assertThat(seen).as("different answers").hasSize(1);
        assertAlike(what, Sample.of(unknown), Sample.of(known));
    }

    private void openNamesAgain(int pair) {
        if (Math.floorMod(pair, ROUND) == 0) {
            ahead = ahead.plusMinutes(31);
            Enishi.moveClock(ahead);
        }
    }

    private double millis(Function<String, HttpResponse<String>> request, String name) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = request.apply(name);
        double millis = (System.nanoTime() - begin) / 1e6;
        seen.add(SeenAnswer.of(answer));
        return millis;
    }

    private static void assertAlike(String what, Sample unknown, Sample known) {
        double t = Math.abs(unknown.mean() - known.mean())
                / Math.sqrt(unknown.variance() / PAIRS + known.variance() / PAIRS);
        LOG.info(() -> String.format(
                "%s, %d pairs: median unknown %.2f ms, known %.2f ms, Welch |t| %.2f",
                what, PAIRS, unknown.median(), known.median(), t));
        assertThat(t).isLessThan(LARGEST_T);
        assertThat(Math.abs(unknown.median() - known.median()) / known.median()).isLessThan(LARGEST_DIFFERENCE);
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
