package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.PartRow;
import org.enishi.portal.data.RegionActivity;

/** A small region in which things happen at random, what is told of it, and what somebody can know who reads all of that. */
record Region(List<Interest> interests) {

    static final YearMonth FIRST = YearMonth.of(2026, 1);
    static final int MONTHS = 8;
    static final YearMonth LAST = FIRST.plusMonths(MONTHS - 1);
    static final List<Measure> STEPS = List.of(Measure.INTEREST, Measure.MEETING, Measure.AGREEMENT);

    private static final List<String> FORMS = List.of("A", "B", "C", "D");
    private static final List<String> FIELDS = List.of("K", "L", "M");

    /**
     * One 関心あり.
     *
     * @param steps when it came how far
     */
    record Interest(
            int number,
            Map<Measure, YearMonth> steps,
            UUID company,
            UUID institution,
            String budget,
            Set<String> forms) {

        boolean isWithin(Measure measure, YearMonth since, YearMonth until) {
            YearMonth month = steps.get(measure);
            return month != null && !month.isBefore(since) && !month.isAfter(until);
        }

        private Set<String> fields() {
            return FIELDS.stream()
                    .filter(field -> (institution.getLeastSignificantBits() >> FIELDS.indexOf(field)) % 2 == 0)
                    .collect(Collectors.toSet());
        }

        private Set<String> parts(Dimension dimension) {
            return switch (dimension) {
                case BUDGET -> Set.of(budget);
                case FORM -> forms;
                case FIELD -> fields();
                default -> Set.of("");
            };
        }
    }

    /**
     * A number that somebody can read, and the things that it counts.
     *
     * @param part empty for all
     * @param months in which it counts
     */
    record Known(Measure measure, String part, Set<YearMonth> months, long number, Set<Interest> counted) {

        /** Not by chance: whoever reads both knows it. Who meets has been interested, in whatever month. */
        boolean holds(Known other) {
            boolean same = measure == other.measure;
            return (same || comesBefore(measure, other.measure))
                    && (part.isEmpty() || part.equals(other.part))
                    && months.containsAll(same ? other.months : other.allBefore());
        }

        private static boolean comesBefore(Measure measure, Measure step) {
            return step.stepBefore()
                    .filter(before -> before == measure || comesBefore(measure, before))
                    .isPresent();
        }

        private Set<YearMonth> allBefore() {
            return Set.copyOf(new MonthRange(FIRST, Collections.max(months)).months());
        }

        String name() {
            return measure + " " + part + " " + months;
        }
    }

    /** A number as it is shown, and the range of which it is said. */
    private record Cell(Measure measure, Dimension dimension, String part, MonthRange range, Figure figure) {}

    static Region of(Random random) {
        int companies = 4 + random.nextInt(8);
        int institutions = 4 + random.nextInt(8);
        return new Region(IntStream.range(0, random.nextInt(160))
                .mapToObj(i -> new Interest(
                        i,
                        steps(random),
                        new UUID(1, random.nextInt(companies)),
                        new UUID(2, random.nextInt(institutions)),
                        BudgetClass.values()[random.nextInt(1 + random.nextInt(BudgetClass.values().length))].name(),
                        FORMS.stream().filter(form -> random.nextInt(3) == 0).collect(Collectors.toSet())))
                .toList());
    }

    /** Half of those who have come to one come to the next, most of them soon. */
    private static Map<Measure, YearMonth> steps(Random random) {
        Map<Measure, YearMonth> steps = new EnumMap<>(Measure.class);
        YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
        for (Measure step : STEPS) {
            if (month.isAfter(LAST) || !steps.isEmpty() && random.nextBoolean()) {
                break;
            }
            steps.put(step, month);
            month = month.plusMonths(random.nextInt(3));
        }
        return steps;
    }

    Set<Interest> those(Predicate<Interest> which) {
        return interests.stream().filter(which).collect(Collectors.toSet());
    }

    static boolean isMany(Set<Interest> things) {
        return things.size() >= 5
                && things.stream().map(Interest::company).distinct().count() >= 5
                && things.stream().map(Interest::institution).distinct().count() >= 5;
    }

    /* What is told. */

    List<Told> told(Measure measure, Dimension dimension) {
        List<YearMonth> months = measure.rateOf().map(this::ends).orElse(until(LAST));
        return dimension == Dimension.TOTAL
                ? Telling.whole(counted(measure, Dimension.TOTAL), FIRST, months)
                : Telling.parts(
                        counted(measure, Dimension.TOTAL),
                        counted(measure, dimension),
                        dimension,
                        FIRST,
                        ends(measure));
    }

    private List<YearMonth> ends(Measure measure) {
        return told(measure, Dimension.TOTAL).stream().map(Told::until).toList();
    }

    static List<YearMonth> until(YearMonth last) {
        return new MonthRange(FIRST, last).inOrder();
    }

    private Counted counted(Measure measure, Dimension dimension) {
        return new Counted(
                contributions(measure, dimension),
                measure.stepBefore()
                        .map(before -> contributions(before, dimension))
                        .orElse(null));
    }

    private List<Contribution> contributions(Measure measure, Dimension dimension) {
        return interests.stream()
                .filter(one -> one.steps().containsKey(measure))
                .flatMap(one -> one.parts(dimension).stream()
                        .map(part ->
                                new Contribution(one.steps().get(measure), part, one.company(), one.institution(), 1)))
                .toList();
    }

    /* What is known. */

    /** All that a page or a file has, whatever range somebody asks for; what is read more than once stands there once. */
    Collection<Known> known() {
        List<ToldFigure> figures = figures();
        Reading reading = new Reading(figures);
        Map<List<Object>, Known> known = new HashMap<>();
        for (int from = 0; from < MONTHS; from++) {
            for (int until = from; until < MONTHS; until++) {
                MonthRange range = new MonthRange(FIRST.plusMonths(from), FIRST.plusMonths(until));
                read(reading.of(range))
                        .map(cell -> known(figures, cell))
                        .forEach(one ->
                                known.merge(List.of(one.measure(), one.part(), one.months()), one, Region::same));
            }
        }
        return known.values();
    }

    private static Known same(Known one, Known other) {
        assertThat(other.number()).as(one.name()).isEqualTo(one.number());
        return one;
    }

    List<ToldFigure> figures() {
        List<ToldFigure> figures = new ArrayList<>();
        for (Measure measure : STEPS) {
            for (Dimension dimension : List.of(Dimension.TOTAL, Dimension.BUDGET, Dimension.FORM, Dimension.FIELD)) {
                told(measure, dimension).forEach(one -> figures.add(new ToldFigure("", measure, dimension, one, null)));
            }
        }
        return figures;
    }

    private static Stream<Cell> read(RegionActivity shown) {
        return STEPS.stream()
                .flatMap(measure -> Stream.of(sums(shown, measure), months(shown, measure), parts(shown, measure)))
                .flatMap(cells -> cells)
                .filter(cell -> cell.figure().isTold());
    }

    /** Also those of the time before. */
    private static Stream<Cell> sums(RegionActivity shown, Measure measure) {
        return Stream.of(
                new Cell(
                        measure,
                        Dimension.TOTAL,
                        "",
                        shown.range(),
                        shown.sums().figures().get(measure)),
                new Cell(
                        measure,
                        Dimension.TOTAL,
                        "",
                        shown.range().before(),
                        shown.sumsBefore().figures().get(measure)));
    }

    private static Stream<Cell> months(RegionActivity shown, Measure measure) {
        return shown.months().stream()
                .filter(row -> row.cells().get(measure).since() != null)
                .map(row -> new Cell(
                        measure,
                        Dimension.TOTAL,
                        "",
                        new MonthRange(row.cells().get(measure).since(), row.month()),
                        row.cells().get(measure).figure()));
    }

    private static Stream<Cell> parts(RegionActivity shown, Measure measure) {
        return Stream.concat(
                parts(shown.parts(), shown.range(), measure),
                parts(shown.partsBefore(), shown.range().before(), measure));
    }

    private static Stream<Cell> parts(Map<Dimension, List<PartRow>> told, MonthRange range, Measure measure) {
        return told.entrySet().stream()
                .flatMap(parts -> parts.getValue().stream()
                        .filter(row -> !row.part().isEmpty())
                        .map(row -> new Cell(
                                measure,
                                parts.getKey(),
                                row.part(),
                                range,
                                row.figures().get(measure))));
    }

    private Known known(List<ToldFigure> figures, Cell cell) {
        List<Told> stretches = figures.stream()
                .filter(figure -> figure.measure() == cell.measure() && figure.dimension() == cell.dimension())
                .map(ToldFigure::told)
                .filter(one -> one.part().equals(cell.part()))
                .filter(one -> cell.range().holds(one.since()) && cell.range().holds(one.until()))
                .toList();
        Set<Interest> counted = those(one -> one.parts(cell.dimension()).contains(cell.part())
                && stretches.stream().anyMatch(told -> one.isWithin(cell.measure(), told.since(), told.until())));
        Set<YearMonth> months = stretches.stream()
                .flatMap(told -> new MonthRange(told.since(), told.until()).months().stream())
                .collect(Collectors.toSet());
        return new Known(cell.measure(), cell.part(), months, cell.figure().count(), counted);
    }
}
