package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;

/** Whoever reads the numbers of one month and of the next learns nothing of a single organisation. LIKE-14, A9. */
class SizesTest {

    private static final List<String> FIELDS = List.of("informatics", "food", "design");

    private static OrganisationSize size(UUID id, long people, String... fields) {
        return new OrganisationSize(id, OrganisationKind.INSTITUTION, people, Set.of(fields));
    }

    private static List<OrganisationSize> ofTen() {
        return IntStream.range(0, 10)
                .mapToObj(i -> size(new UUID(0, i + 1), 10))
                .toList();
    }

    private static List<OrganisationSize> with(List<OrganisationSize> before, OrganisationSize... more) {
        List<OrganisationSize> all = new ArrayList<>(before);
        for (OrganisationSize one : more) {
            all.removeIf(known -> known.organisationId().equals(one.organisationId()));
            all.add(one);
        }
        return all;
    }

    @Test
    void whatIsToldFirstIsToldAsItIs() {
        assertThat(Sizes.isTellable(List.of(), ofTen())).isTrue();
    }

    @Test
    void oneWhoComesOrGoesOrGrowsIsNotTold() {
        List<OrganisationSize> ten = ofTen();
        assertThat(Sizes.isTellable(ten, with(ten, size(UUID.randomUUID(), 8)))).isFalse();
        assertThat(Sizes.isTellable(ten, ten.subList(1, 10))).isFalse();
        assertThat(Sizes.isTellable(ten, with(ten, size(new UUID(0, 1), 40))))
                .as("thirty people of one organisation")
                .isFalse();
        assertThat(Sizes.isTellable(ten, with(ten, size(new UUID(0, 1), 10, "food"))))
                .as("a field of one organisation")
                .isFalse();
    }

    @Test
    void fiveWhoComeTogetherAreTold() {
        List<OrganisationSize> ten = ofTen();
        OrganisationSize[] five =
                IntStream.range(0, 5).mapToObj(i -> size(UUID.randomUUID(), 3)).toArray(OrganisationSize[]::new);
        assertThat(Sizes.isTellable(ten, with(ten, five))).isTrue();
        assertThat(Sizes.isTellable(ten, ten)).isTrue();
    }

    @Test
    void whateverHappensTwoMonthsDifferByNobodyInParticular() {
        Random chance = new Random(20260401);
        int told = 0;
        for (int world = 0; world < 200; world++) {
            List<OrganisationSize> read = new ArrayList<>(ofTen());
            List<OrganisationSize> now = new ArrayList<>(read);
            for (int month = 0; month < 12; month++) {
                change(now, chance);
                if (Sizes.isTellable(read, now)) {
                    assertDifferenceOfMany(read, now);
                    told += read.equals(now) ? 0 : 1;
                    read = new ArrayList<>(now);
                }
            }
        }
        assertThat(told).as("something is told after all").isGreaterThan(20);
    }

    private static void change(List<OrganisationSize> now, Random chance) {
        for (int i = chance.nextInt(4); i > 0; i--) {
            now.add(size(new UUID(1, chance.nextLong()), chance.nextInt(9), FIELDS.get(chance.nextInt(3))));
        }
        if (chance.nextInt(4) == 0) {
            now.remove(chance.nextInt(now.size()));
        }
        int grows = chance.nextInt(now.size());
        OrganisationSize one = now.get(grows);
        now.set(
                grows,
                new OrganisationSize(one.organisationId(), one.kind(), one.people() + chance.nextInt(7), one.fields()));
    }

    private static void assertDifferenceOfMany(List<OrganisationSize> before, List<OrganisationSize> after) {
        List<Function<OrganisationSize, Long>> numbers = new ArrayList<>(List.of(size -> 1L, OrganisationSize::people));
        FIELDS.forEach(field -> numbers.add(size -> size.fields().contains(field) ? 1L : 0L));
        for (Function<OrganisationSize, Long> number : numbers) {
            long difference = sum(after, number) - sum(before, number);
            if (difference != 0) {
                assertThat(Math.abs(difference)).isGreaterThanOrEqualTo(5);
                assertThat(changed(before, after, number)).isGreaterThanOrEqualTo(5);
            }
        }
    }

    private static long sum(List<OrganisationSize> sizes, Function<OrganisationSize, Long> number) {
        return sizes.stream().mapToLong(number::apply).sum();
    }

    private static long changed(
            List<OrganisationSize> before, List<OrganisationSize> after, Function<OrganisationSize, Long> number) {
        Map<UUID, Long> then = amounts(before, number);
        Map<UUID, Long> now = amounts(after, number);
        return Stream.concat(then.keySet().stream(), now.keySet().stream())
                .distinct()
                .filter(id -> !then.getOrDefault(id, 0L).equals(now.getOrDefault(id, 0L)))
                .count();
    }

    private static Map<UUID, Long> amounts(List<OrganisationSize> sizes, Function<OrganisationSize, Long> number) {
        return sizes.stream().collect(Collectors.toMap(OrganisationSize::organisationId, number));
    }
}
