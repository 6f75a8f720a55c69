package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Long[] FROM_NONE_TO_FOUR = {0L, 1L, 2L, 3L, 4L};

    /** What a reader sees of the numbers of one world. */
    private record Publication(List<Figure> cells, Figure whole) {}

    @Test
    void fromFiveOnACountIsTold() {
        assertThat(Suppression.ofCounts(List.of(5L, 17L))).containsExactly(Figure.exact(5), Figure.exact(17));
    }

    @Test
    void belowFiveOnlyThatItIsFew() {
        assertThat(Suppression.ofCounts(List.of(0L, 1L, 4L))).containsOnly(Figure.few());
    }

    @Test
    void aFigureThatIsNotToldCarriesNoNumber() {
        assertThat(Figure.few().count()).isNull();
        assertThat(Figure.withheld().count()).isNull();
    }

    @Test
    void theTotalOfExactCellsIsTold() {
        assertThat(total(17, 6, 9)).isEqualTo(Figure.exact(32));
    }

    @Test
    void aTotalIsWithheldAsSoonAsACellIsHidden() {
        assertThat(total(17, 6, 2)).isEqualTo(Figure.withheld());
        assertThat(total(17, 3, 3)).isEqualTo(Figure.withheld());
        assertThat(total(1, 2, 1)).isEqualTo(Figure.withheld());
    }

    @Test
    void peopleOfFewOrganisationsAreWithheldHoweverManyTheyAre() {
        List<Figure> figures = Suppression.ofContributions(List.of(36L, 231L, 11L), List.of(6L, 17L, 2L));

        assertThat(figures).containsExactly(Figure.exact(36), Figure.exact(231), Figure.withheld());
        assertThat(Suppression.ofTotal(figures, List.of(36L, 231L, 11L))).isEqualTo(Figure.withheld());
    }

    @Test
    void fewPeopleOfManyOrganisationsAreFew() {
        assertThat(Suppression.ofContributions(List.of(3L), List.of(6L))).containsExactly(Figure.few());
    }

    @Test
    void noReaderOfCellsAndTotalCanNarrowWhatIsHidden() {
        Map<Publication, List<List<Long>>> worlds = new HashMap<>();
        for (List<Long> counts : combinations(4, 10)) {
            List<Figure> cells = Suppression.ofCounts(counts);
            add(worlds, new Publication(cells, Suppression.ofTotal(cells, counts)), counts);
        }
        worlds.forEach((publication, possible) -> assertFewCouldBeAnything(publication.cells(), possible));
    }

    @Test
    void whatTheExactFieldsCannotHoldIsNotLeftToTheHiddenOnes() {
        assertThat(Suppression.ofOverlapping(List.of(9L, 1L), 10)).containsOnly(Figure.withheld());
        assertThat(Suppression.ofOverlapping(List.of(9L, 12L, 1L), 10))
                .containsExactly(Figure.exact(9), Figure.exact(12), Figure.few());
    }

    @Test
    void noReaderOfFieldsWhoKnowsHowManyThereAreCanNarrowWhatIsFew() {
        overlappingWorlds().forEach((publication, possible) -> assertFewCouldBeAnything(publication.cells(), possible));
    }

    @Test
    void noWithheldFieldCanBeCalculated() {
        overlappingWorlds().forEach((publication, possible) -> {
            for (int cell : cells(publication.cells(), Disclosure.WITHHELD)) {
                assertThat(valuesOf(cell, possible)).as("%s", publication).hasSizeGreaterThan(1);
            }
        });
    }

    /** Every way in which up to ten institutions can stand in three fields, each in one at least. */
    private static Map<Publication, List<List<Long>>> overlappingWorlds() {
        Map<Publication, List<List<Long>>> worlds = new HashMap<>();
        for (List<Long> counts : combinations(3, 10)) {
            long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
            long sum = counts.stream().mapToLong(Long::longValue).sum();
            LongStream.rangeClosed(most, Math.min(10, sum)).forEach(members -> {
                Figure whole = Suppression.ofCounts(List.of(members)).get(0);
                add(worlds, new Publication(Suppression.ofOverlapping(counts, members), whole), counts);
            });
        }
        return worlds;
    }

    private static void assertFewCouldBeAnything(List<Figure> cells, List<List<Long>> possible) {
        for (int cell : cells(cells, Disclosure.FEW)) {
            assertThat(valuesOf(cell, possible)).as("%s of %s", cell, cells).containsExactly(FROM_NONE_TO_FOUR);
        }
    }

    private static List<Integer> cells(List<Figure> figures, Disclosure disclosure) {
        return IntStream.range(0, figures.size())
                .filter(i -> figures.get(i).disclosure() == disclosure)
                .boxed()
                .toList();
    }

    private static Set<Long> valuesOf(int cell, List<List<Long>> worlds) {
        Set<Long> values = new TreeSet<>();
        worlds.forEach(world -> values.add(world.get(cell)));
        return values;
    }

    private static void add(Map<Publication, List<List<Long>>> worlds, Publication publication, List<Long> counts) {
        worlds.computeIfAbsent(publication, p -> new ArrayList<>()).add(counts);
    }

    private static List<List<Long>> combinations(int cells, long most) {
        List<List<Long>> all = List.of(List.of());
        for (int i = 0; i < cells; i++) {
            all = all.stream()
                    .flatMap(counts -> LongStream.rangeClosed(0, most)
                            .mapToObj(next -> Stream.concat(counts.stream(), Stream.of(next))
                                    .toList()))
                    .toList();
        }
        return List.copyOf(new HashSet<>(all));
    }

    private static Figure total(long... counts) {
        List<Long> numbers = LongStream.of(counts).boxed().toList();
        return Suppression.ofTotal(Suppression.ofCounts(numbers), numbers);
    }
}
