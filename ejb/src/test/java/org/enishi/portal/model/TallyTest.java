package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant NOW = Instant.parse("2026-06-10T03:00:00Z");

    private final UUID project = UUID.randomUUID();
    private final UUID company = UUID.randomUUID();
    private final UUID institution = UUID.randomUUID();
    private final Tally tally = new Tally(Map.of(institution, Set.of("IT", "FOOD")));

    private Happening happening(Measure measure) {
        return new Happening(
                measure,
                NOW,
                NOW.minus(Duration.ofHours(71)),
                "hokuriku",
                project,
                company,
                institution,
                ",ADVICE,SURVEY,",
                30,
                false,
                "TIMING");
    }

    private Map<String, Long> parts(Dimension dimension) {
        return tally.counted().stream()
                .filter(one -> one.getKey().dimension() == dimension)
                .collect(Collectors.toMap(one -> one.getKey().part(), Map.Entry::getValue));
    }

    @Test
    void anInterestCountsForEachFormAndFieldAndForItsBudget() {
        tally.add(happening(Measure.INTEREST));
        tally.add(happening(Measure.INTEREST));
        assertThat(parts(Dimension.TOTAL)).isEqualTo(Map.of("", 2L));
        assertThat(parts(Dimension.FORM)).isEqualTo(Map.of("ADVICE", 2L, "SURVEY", 2L));
        assertThat(parts(Dimension.FIELD)).isEqualTo(Map.of("IT", 2L, "FOOD", 2L));
        assertThat(parts(Dimension.BUDGET)).isEqualTo(Map.of("BELOW_50", 2L));
    }

    @Test
    void whatAnInstitutionOpensAndWhenItAnswersIsNotWrittenDownForTheCompany() {
        tally.add(new Mass(Measure.ADDRESSED, "hokuriku", institution, 3));
        tally.add(new Mass(Measure.OPENED, "hokuriku", institution, 2));
        tally.add(happening(Measure.ANSWERED));
        assertThat(tally.counted()).isNotEmpty().allSatisfy(one -> {
            assertThat(one.getKey().companyId()).isNull();
            assertThat(one.getKey().institutionId()).isEqualTo(institution);
        });
    }

    @Test
    void whatCameOfAProjectIsWrittenDownForItsCompanyWithoutTheInstitutionAndForTheInstitutionWithoutTheCompany() {
        List<Measure> told = List.of(
                Measure.PUBLISHED,
                Measure.CURIOSITY,
                Measure.INTEREST,
                Measure.NO_INTEREST,
                Measure.MEETING,
                Measure.AGREEMENT);
        told.forEach(measure -> tally.add(happening(measure)));
        List<Tally.Key> byProject = tally.counted().stream()
                .map(Map.Entry::getKey)
                .filter(key -> key.dimension() == Dimension.PROJECT)
                .toList();
        assertThat(byProject)
                .hasSize(told.size() + 1)
                .allMatch(key -> key.part().equals(project.toString()))
                .allMatch(key -> key.companyId() == null ^ key.institutionId() == null);
        assertThat(byProject)
                .filteredOn(key -> company.equals(key.companyId()))
                .extracting(Tally.Key::measure)
                .containsExactlyInAnyOrderElementsOf(told);
        assertThat(byProject)
                .filteredOn(key -> institution.equals(key.institutionId()))
                .extracting(Tally.Key::measure)
                .containsExactly(Measure.CURIOSITY);
    }

    @Test
    void whatTakesTimeIsCountedByWholeDays() {
        tally.add(happening(Measure.FIRST_ANSWER));
        assertThat(parts(Dimension.DAYS)).isEqualTo(Map.of("2", 1L));
    }

    @Test
    void whatMayHappenAMillionTimesADayIsCountedByTheDatabaseAndNotReadOneByOne() {
        assertThat(Measure.MASSES).containsExactlyInAnyOrder(Measure.ADDRESSED, Measure.OPENED);
        Measure.MASSES.forEach(measure ->
                assertThatThrownBy(() -> tally.add(happening(measure))).isInstanceOf(IllegalArgumentException.class));
        tally.add(new Mass(Measure.ADDRESSED, "hokuriku", institution, 1_000_000));
        assertThat(parts(Dimension.TOTAL)).isEqualTo(Map.of("", 1_000_000L));
    }

    @Test
    void whatHappensCanBeCounted() {
        Arrays.stream(Measure.values())
                .filter(measure -> !Measure.STANDING.contains(measure))
                .filter(measure -> !Measure.MASSES.contains(measure))
                .forEach(measure -> tally.add(happening(measure)));
        assertThat(tally.counted()).isNotEmpty();
    }

    @Test
    void aBudgetFallsIntoOneClass() {
        assertThat(BudgetClass.of(9, false)).isEqualTo(BudgetClass.BELOW_10);
        assertThat(BudgetClass.of(10, false)).isEqualTo(BudgetClass.BELOW_50);
        assertThat(BudgetClass.of(99, false)).isEqualTo(BudgetClass.BELOW_100);
        assertThat(BudgetClass.of(100, false)).isEqualTo(BudgetClass.FROM_100);
        assertThat(BudgetClass.of(null, true)).isEqualTo(BudgetClass.NEGOTIABLE);
        assertThat(BudgetClass.of(null, false)).isEqualTo(BudgetClass.UNSTATED);
    }

    @Test
    void theTimeBeforeIsAsLongAndEndsJustBefore() {
        assertThat(new MonthRange(YearMonth.of(2026, 1), YearMonth.of(2026, 3)).before())
                .isEqualTo(new MonthRange(YearMonth.of(2025, 10), YearMonth.of(2025, 12)));
        assertThat(new DayRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)).before())
                .isEqualTo(new DayRange(LocalDate.of(2026, 2, 27), LocalDate.of(2026, 2, 28)));
    }
}
