package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.PartRow;
import org.enishi.portal.data.RegionActivity;
import org.junit.jupiter.api.Test;

/** What is told of a region says nothing of one organisation, whatever a reader subtracts from whatever. INFO-06, LIKE-14, A9. */
class TellingTest {

    private static final YearMonth FIRST = YearMonth.of(2026, 1);
    private static final int MONTHS = 8;
    private static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1);
    private static final List<String> FORMS = List.of("A", "B", "C", "D");
    private static final List<String> FIELDS = List.of("K", "L", "M");
    private static final int WORLDS = 300;

    /** One 関心あり. */
    private record Interest(
            int number, YearMonth month, UUID company, UUID institution, String budget, Set<String> forms) {

        private Set<String> fields() {
            return FIELDS.stream()
                    .filter(field -> (institution.getLeastSignificantBits() >> FIELDS.indexOf(field)) % 2 == 0)
                    .collect(Collectors.toSet());
        }
    }

    /**
     * A number that somebody can read, and the things that it counts.
     *
     * @param part empty for all
     * @param months in which it counts
     */
    private record Known(String name, String part, Set<YearMonth> months, long number, Set<Interest> counted) {

        /** Not by chance: whoever reads both knows it. */
        boolean holds(Known other) {
            return (part.isEmpty() || part.equals(other.part)) && months.containsAll(other.months);
        }
    }

    @Test
    void the_difference_of_any_two_numbers_may_be_told_itself() {
        int compared = 0;
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Interest> world = world(new Random(seed));
            List<Known> known = known(world);
            for (Known whole : known) {
                for (Known part : known) {
                    if (whole.holds(part) && !part.holds(whole)) {
                        Set<Interest> difference = new HashSet<>(whole.counted());
                        difference.removeAll(part.counted());
                        compared++;
                        assertThat(isMany(difference))
                                .as("world %d: %s without %s", seed, whole.name(), part.name())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(10_000);
    }

    @Test
    void every_number_counts_five_of_five_companies_and_five_institutions_or_more() {
        for (int seed = 0; seed < WORLDS; seed++) {
            for (Known known : known(world(new Random(seed)))) {
                assertThat(isMany(known.counted()))
                        .as("world %d: %s", seed, known.name())
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
        for (int seed = 0; seed < WORLDS; seed++) {
            List<Interest> world = world(new Random(seed));
            Map<YearMonth, List<Told>> stretches =
                    told(world, Dimension.BUDGET).stream().collect(Collectors.groupingBy(Told::until));
            for (List<Told> stretch : stretches.values()) {
                Set<String> named = stretch.stream().map(Told::part).collect(Collectors.toSet());
                Set<Interest> rest = set(world, one -> isWithin(one, stretch.get(0)) && !named.contains(one.budget()));
                left++;
                assertThat(named.size() > BudgetClass.values().length || isMany(rest))
                        .as("world %d until %s", seed, stretch.get(0).until())
                        .isTrue();
            }
        }
        assertThat(left).isGreaterThan(100);
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
                                    Telling.whole(strangers(counts), FIRST, FIRST.plusMonths(2)),
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
        assertThat(Telling.whole(strangers(3, 4, 6, 2), FIRST, FIRST.plusMonths(3)))
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
        assertThat(Telling.whole(hers, FIRST, FIRST)).isEmpty();
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

    private static List<Interest> world(Random random) {
        int companies = 4 + random.nextInt(8);
        int institutions = 4 + random.nextInt(8);
        return IntStream.range(0, random.nextInt(120))
                .mapToObj(i -> new Interest(
                        i,
                        FIRST.plusMonths(random.nextInt(MONTHS)),
                        new UUID(1, random.nextInt(companies)),
                        new UUID(2, random.nextInt(institutions)),
                        BudgetClass.values()[random.nextInt(1 + random.nextInt(BudgetClass.values().length))].name(),
                        FORMS.stream().filter(form -> random.nextInt(3) == 0).collect(Collectors.toSet())))
                .toList();
    }

    private static boolean isMany(Set<Interest> things) {
        return things.size() >= 5
                && things.stream().map(Interest::company).distinct().count() >= 5
                && things.stream().map(Interest::institution).distinct().count() >= 5;
    }

    private static List<Known> known(List<Interest> world) {
        List<Told> whole = Telling.whole(contributions(world, null), FIRST, LAST);
        Map<Dimension, List<Told>> parts = Stream.of(Dimension.BUDGET, Dimension.FORM, Dimension.FIELD)
                .collect(Collectors.toMap(dimension -> dimension, dimension -> told(world, dimension)));
        List<ToldFigure> figures = new ArrayList<>();
        whole.forEach(one -> figures.add(new ToldFigure("", Measure.INTEREST, Dimension.TOTAL, one, null)));
        parts.forEach((dimension, all) ->
                all.forEach(one -> figures.add(new ToldFigure("", Measure.INTEREST, dimension, one, null))));
        Reading reading = new Reading(figures);
        List<Known> known = new ArrayList<>();
        for (int from = 0; from < MONTHS; from++) {
            for (int until = from; until < MONTHS; until++) {
                MonthRange range = new MonthRange(FIRST.plusMonths(from), FIRST.plusMonths(until));
                RegionActivity shown = reading.of(range);
                Figure sum = shown.sums().get(Measure.INTEREST);
                known(world, "", range, sum, whole).ifPresent(known::add);
                shown.parts()
                        .forEach((dimension, rows) -> rows.stream()
                                .filter(row -> !row.part().isEmpty())
                                .flatMap(row -> known(
                                        world,
                                        row.part(),
                                        range,
                                        row.figures().get(Measure.INTEREST),
                                        ofPart(parts, dimension, row))
                                        .stream())
                                .forEach(known::add));
            }
        }
        return known;
    }

    private static Optional<Known> known(
            List<Interest> world, String part, MonthRange range, Figure figure, List<Told> told) {
        if (!figure.isTold()) {
            return Optional.empty();
        }
        List<Told> stretches = told.stream()
                .filter(one -> range.holds(one.since()) && range.holds(one.until()))
                .toList();
        Set<Interest> counted =
                set(world, one -> isOf(one, part) && stretches.stream().anyMatch(stretch -> isWithin(one, stretch)));
        Set<YearMonth> months = stretches.stream()
                .flatMap(stretch -> new MonthRange(stretch.since(), stretch.until()).months().stream())
                .collect(Collectors.toSet());
        return Optional.of(new Known(part + " " + range, part, months, figure.count(), counted));
    }

    private static List<Told> ofPart(Map<Dimension, List<Told>> parts, Dimension dimension, PartRow row) {
        return parts.get(dimension).stream()
                .filter(one -> one.part().equals(row.part()))
                .toList();
    }

    private static boolean isOf(Interest one, String part) {
        return part.isEmpty()
                || Stream.of(one.forms(), one.fields(), Set.of(one.budget())).anyMatch(parts -> parts.contains(part));
    }

    private static boolean isWithin(Interest one, Told stretch) {
        return !one.month().isBefore(stretch.since()) && !one.month().isAfter(stretch.until());
    }

    private static Set<Interest> set(List<Interest> world, Predicate<Interest> which) {
        return world.stream().filter(which).collect(Collectors.toSet());
    }

    private static List<Told> told(List<Interest> world, Dimension dimension) {
        List<YearMonth> ends = Telling.whole(contributions(world, null), FIRST, LAST).stream()
                .map(Told::until)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<Told> told =
                Telling.parts(contributions(world, null), contributions(world, dimension), dimension, FIRST, ends);
        assertThat(told).noneMatch(one -> one.part().isEmpty() && one.figure().disclosure() == Disclosure.EXACT);
        return told;
    }

    private static List<Contribution> contributions(List<Interest> world, Dimension dimension) {
        return world.stream()
                .flatMap(one -> partsOf(one, dimension).stream()
                        .map(part -> new Contribution(one.month(), part, one.company(), one.institution(), 1)))
                .toList();
    }

    private static Set<String> partsOf(Interest one, Dimension dimension) {
        if (dimension == null) {
            return Set.of("");
        }
        return switch (dimension) {
            case BUDGET -> Set.of(one.budget());
            case FIELD -> one.fields();
            default -> one.forms();
        };
    }
}
