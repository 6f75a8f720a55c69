package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.portal.model.Region.FIRST;
import static org.enishi.portal.model.Region.LAST;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.MonthRow;
import org.enishi.portal.data.Rate;
import org.enishi.portal.data.RegionActivity;
import org.junit.jupiter.api.Test;

/** 成立率 is one told number by another of the same months, and never anything else. INFO-06, LIKE-14, A9. */
class RatesTest {

    private static final int REGIONS = 50;

    /** A number told of the months from the one to the other, counted from the first. */
    private static ToldFigure told(Measure measure, int since, int until, long number) {
        Told told = new Told("", FIRST.plusMonths(since), FIRST.plusMonths(until), Figure.exact(number));
        return new ToldFigure("", measure, Dimension.TOTAL, told, null);
    }

    private static MonthRange months(int since, int until) {
        return new MonthRange(FIRST.plusMonths(since), FIRST.plusMonths(until));
    }

    private static List<Rate> byMonth(RegionActivity shown) {
        return shown.months().stream().map(MonthRow::rate).toList();
    }

    @Test
    void who_agreed_is_divided_by_who_met_in_the_same_months() {
        Reading reading = new Reading(List.of(
                told(Measure.INTEREST, 0, 0, 90),
                told(Measure.MEETING, 0, 1, 12),
                told(Measure.MEETING, 2, 2, 8),
                told(Measure.MEETING, 3, 3, 10),
                told(Measure.AGREEMENT, 0, 2, 5),
                told(Measure.AGREEMENT, 3, 3, 6)));
        RegionActivity shown = reading.of(months(0, 3));
        assertThat(byMonth(shown))
                .as("the newest first")
                .containsExactly(new Rate(months(3, 3), 6, 10), new Rate(months(0, 2), 5, 20), null, null);
        assertThat(shown.sums().rate()).isEqualTo(new Rate(months(0, 3), 11, 30));
        assertThat(shown.sumsBefore().rate()).isNull();
        assertThat(reading.of(months(4, 7)).sumsBefore().rate()).isEqualTo(new Rate(months(0, 3), 11, 30));
    }

    @Test
    void of_a_range_it_is_that_of_the_months_of_which_both_are_told() {
        Reading reading = new Reading(List.of(
                told(Measure.MEETING, 0, 1, 12),
                told(Measure.MEETING, 2, 3, 8),
                told(Measure.MEETING, 4, 4, 7),
                told(Measure.AGREEMENT, 0, 1, 9),
                told(Measure.AGREEMENT, 2, 3, 6)));
        assertThat(reading.of(months(1, 5)).sums().rate())
                .as("the first stretch is not all of it inside")
                .isEqualTo(new Rate(months(2, 3), 6, 8));
        assertThat(byMonth(reading.of(months(4, 5)))).containsOnlyNulls();
    }

    @Test
    void it_waits_until_both_end_in_one_month_and_then_is_that_of_all_since_both_began() {
        Reading reading = new Reading(List.of(
                told(Measure.MEETING, 0, 1, 12),
                told(Measure.MEETING, 2, 4, 8),
                told(Measure.AGREEMENT, 0, 2, 5),
                told(Measure.AGREEMENT, 3, 4, 6)));
        assertThat(byMonth(reading.of(months(0, 4))))
                .containsExactly(new Rate(months(0, 4), 11, 20), null, null, null, null);
        assertThat(reading.of(months(0, 3)).sums().rate()).isNull();
    }

    @Test
    void there_is_none_where_one_of_both_is_not_told() {
        Reading agreed = new Reading(List.of(told(Measure.AGREEMENT, 0, 1, 5)));
        Reading met = new Reading(List.of(told(Measure.MEETING, 0, 1, 5)));
        Reading later = new Reading(List.of(told(Measure.MEETING, 1, 1, 5), told(Measure.AGREEMENT, 0, 1, 5)));
        Reading parts = new Reading(List.of(
                told(Measure.AGREEMENT, 0, 1, 5),
                new ToldFigure(
                        "",
                        Measure.MEETING,
                        Dimension.FORM,
                        new Told("A", FIRST, FIRST.plusMonths(1), Figure.exact(9)),
                        null)));
        assertThat(Stream.of(agreed, met, later, parts)
                        .map(reading -> reading.of(months(0, 1)))
                        .flatMap(shown -> Stream.concat(
                                byMonth(shown).stream(), Stream.of(shown.sums().rate()))))
                .hasSize(12)
                .containsOnlyNulls();
    }

    /** So it can be calculated by everybody, and tells nothing that is kept back. */
    @Test
    void every_rate_of_every_range_is_made_of_two_numbers_that_are_told_of_its_months() {
        int rates = 0;
        for (int seed = 0; seed < REGIONS; seed++) {
            Region region = Region.of(new Random(seed));
            Reading reading = new Reading(region.figures());
            Set<List<Object>> known = region.known().stream()
                    .map(one -> List.<Object>of(one.measure(), one.part(), one.months(), one.number()))
                    .collect(Collectors.toSet());
            for (Rate rate : rates(reading)) {
                rates++;
                Set<YearMonth> months = Set.copyOf(rate.months().months());
                assertThat(known)
                        .as("region %d: %s", seed, rate)
                        .contains(
                                List.of(Measure.AGREEMENT, "", months, rate.part()),
                                List.of(Measure.MEETING, "", months, rate.whole()));
            }
        }
        assertThat(rates).isGreaterThan(300);
    }

    /** Whatever range somebody asks for. */
    private static List<Rate> rates(Reading reading) {
        return IntStream.range(0, Region.MONTHS)
                .boxed()
                .flatMap(from -> IntStream.range(from, Region.MONTHS).mapToObj(until -> months(from, until)))
                .map(reading::of)
                .flatMap(shown -> Stream.concat(
                        byMonth(shown).stream(),
                        Stream.of(shown.sums().rate(), shown.sumsBefore().rate())))
                .filter(rate -> rate != null)
                .toList();
    }

    /** Wherever it is told how many agreed, it is told how many of whom. */
    @Test
    void what_is_told_of_agreements_has_its_rate_beside_it() {
        int told = 0;
        for (int seed = 0; seed < REGIONS; seed++) {
            RegionActivity shown = new Reading(Region.of(new Random(seed)).figures()).of(new MonthRange(FIRST, LAST));
            for (MonthRow row : shown.months()) {
                boolean agreed = row.cells().get(Measure.AGREEMENT).since() != null;
                told += agreed ? 1 : 0;
                assertThat(row.rate() != null)
                        .as("region %d: %s", seed, row.month())
                        .isEqualTo(agreed);
            }
        }
        assertThat(told).isGreaterThan(20);
    }
}
