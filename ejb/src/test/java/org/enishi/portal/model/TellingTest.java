package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.portal.model.Region.FIRST;
import static org.enishi.portal.model.Region.LAST;
import static org.enishi.portal.model.Region.STEPS;
import static org.enishi.portal.model.Region.isMany;
import static org.enishi.portal.model.Region.until;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.junit.jupiter.api.Test;

/** What is told of a region says nothing of one organisation, whatever a reader subtracts from whatever. INFO-06, LIKE-14, A9. */
class TellingTest {

    private static final int REGIONS = 150;

    @Test
    void the_difference_of_any_two_numbers_may_be_told_itself() {
        int compared = 0;
        int steps = 0;
        for (int seed = 0; seed < REGIONS; seed++) {
            Collection<Region.Known> known = Region.of(new Random(seed)).known();
            for (Region.Known whole : known) {
                for (Region.Known part : known) {
                    if (whole != part && whole.holds(part)) {
                        Set<Region.Interest> difference = new HashSet<>(whole.counted());
                        difference.removeAll(part.counted());
                        compared++;
                        steps += whole.measure() == part.measure() ? 0 : 1;
                        assertThat(isMany(difference))
                                .as("region %d: %s without %s", seed, whole.name(), part.name())
                                .isTrue();
                        assertThat(whole.number() - part.number()).isEqualTo(difference.size());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
        assertThat(steps).isGreaterThan(1_000);
    }

    /** 7 関心あり and 6 面談開始 are one institution that was not met. */
    @Test
    void a_step_waits_until_those_who_have_not_gone_it_are_a_crowd() {
        List<Contribution> interested = strangers(7, 4, 1);
        List<Contribution> met = strangers(6, 0, 0);
        YearMonth second = FIRST.plusMonths(1);
        assertThat(Telling.whole(new Counted(met, interested), FIRST, until(FIRST)))
                .isEmpty();
        assertThat(Telling.whole(new Counted(met, interested), FIRST, until(second)))
                .containsExactly(new Told("", FIRST, second, Figure.exact(6)));
        assertThat(Telling.whole(new Counted(interested, interested), FIRST, until(LAST)))
                .as("everybody has gone it")
                .isEmpty();
    }

    @Test
    void of_a_step_that_waits_at_least_five_numbers_are_possible() {
        for (int interested = 5; interested <= 30; interested++) {
            int waiting = 0;
            for (int met = 0; met <= interested; met++) {
                Counted counted = new Counted(strangers(met), strangers(interested));
                waiting += Telling.whole(counted, FIRST, until(FIRST)).isEmpty() ? 1 : 0;
            }
            assertThat(waiting).as("of %d", interested).isGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void every_number_counts_five_of_five_companies_and_five_institutions_or_more() {
        for (int seed = 0; seed < REGIONS; seed++) {
            for (Region.Known known : Region.of(new Random(seed)).known()) {
                assertThat(isMany(known.counted()))
                        .as("region %d: %s", seed, known.name())
                        .isTrue();
                assertThat(known.number())
                        .as(known.name())
                        .isEqualTo(known.counted().size());
            }
        }
    }

    @Test
    void what_is_left_when_all_told_classes_are_taken_from_the_whole_is_a_crowd() {
        int left = 0;
        for (int seed = 0; seed < REGIONS; seed++) {
            Region region = Region.of(new Random(seed));
            for (Measure measure : STEPS) {
                List<Told> told = region.told(measure, Dimension.BUDGET);
                assertThat(told)
                        .noneMatch(one -> one.part().isEmpty() && one.figure().disclosure() == Disclosure.EXACT);
                Map<YearMonth, List<Told>> stretches = told.stream().collect(Collectors.groupingBy(Told::until));
                for (List<Told> stretch : stretches.values()) {
                    left++;
                    assertCrowdIsLeft(region, measure, stretch);
                }
            }
        }
        assertThat(left).isGreaterThan(50);
    }

    /** Of those who are counted, and of those who had come to the step before and no further. */
    private static void assertCrowdIsLeft(Region region, Measure measure, List<Told> stretch) {
        YearMonth since = stretch.get(0).since();
        YearMonth until = stretch.get(0).until();
        Set<String> named = stretch.stream().map(Told::part).collect(Collectors.toSet());
        if (named.size() > BudgetClass.values().length) {
            return;
        }
        assertThat(isMany(region.those(one -> !named.contains(one.budget()) && one.isWithin(measure, since, until))))
                .as("%s until %s", measure, until)
                .isTrue();
        measure.stepBefore()
                .ifPresent(before -> assertThat(isMany(region.those(one -> !named.contains(one.budget())
                                && one.isWithin(before, FIRST, until)
                                && !one.isWithin(measure, FIRST, until))))
                        .as("%s until %s without %s", before, until, measure)
                        .isTrue());
    }

    @Test
    void of_each_month_that_is_not_told_alone_at_least_five_numbers_are_possible() {
        int cap = 11;
        Map<List<Told>, List<int[]>> worlds = new HashMap<>();
        for (int first = 0; first <= cap; first++) {
            for (int second = 0; second <= cap; second++) {
                for (int third = 0; third <= cap; third++) {
                    int[] counts = {first, second, third};
                    worlds.computeIfAbsent(
                                    Telling.whole(Counted.alone(strangers(counts)), FIRST, until(FIRST.plusMonths(2))),
                                    told -> new ArrayList<>())
                            .add(counts);
                }
            }
        }
        worlds.forEach((told, possible) -> IntStream.range(0, 3).forEach(month -> {
            YearMonth when = FIRST.plusMonths(month);
            boolean alone = told.stream()
                    .anyMatch(one -> one.since().equals(when) && one.until().equals(when));
            boolean capped = told.stream().anyMatch(one -> one.figure().count() > cap);
            long numbers =
                    possible.stream().map(counts -> counts[month]).distinct().count();
            assertThat(alone || capped || numbers >= 5)
                    .as("%s of %s", when, told)
                    .isTrue();
        }));
    }

    @Test
    void a_month_that_may_not_be_told_is_told_together_with_the_next() {
        assertThat(Telling.whole(Counted.alone(strangers(3, 4, 6, 2)), FIRST, until(FIRST.plusMonths(3))))
                .containsExactly(
                        new Told("", FIRST, FIRST.plusMonths(1), Figure.exact(7)),
                        new Told("", FIRST.plusMonths(2), FIRST.plusMonths(2), Figure.exact(6)));
    }

    @Test
    void many_things_of_few_organisations_are_not_told() {
        UUID company = UUID.randomUUID();
        List<Contribution> hers = IntStream.range(0, 9)
                .mapToObj(i -> new Contribution(FIRST, "", company, UUID.randomUUID(), 1))
                .toList();
        assertThat(Telling.whole(Counted.alone(hers), FIRST, until(FIRST))).isEmpty();
    }

    @Test
    void the_median_is_that_of_the_stretch() {
        List<Contribution> days = IntStream.of(1, 2, 9, 30)
                .mapToObj(n -> new Contribution(FIRST, String.valueOf(n), UUID.randomUUID(), null, 1))
                .toList();
        assertThat(Telling.median(days, FIRST, FIRST)).contains(2);
        assertThat(Telling.median(days, FIRST.plusMonths(1), LAST)).isEmpty();
    }

    /** Each by a company and an institution of its own. */
    private static List<Contribution> strangers(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(month -> IntStream.range(0, counts[month])
                        .mapToObj(i -> new Contribution(
                                FIRST.plusMonths(month), "", new UUID(month, i), new UUID(month, i), 1)))
                .toList();
    }
}
