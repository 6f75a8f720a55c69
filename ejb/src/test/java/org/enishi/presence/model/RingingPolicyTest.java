package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.RingReason;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RingingPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Ringer aoki = ringer("青木", "4001", PresenceState.PRESENT);
    private final Ringer baba = ringer("馬場", "4002", PresenceState.AWAY_WITH_REASON);
    private final Ringer chiba = ringer("千葉", "4003", PresenceState.OFFLINE);
    private final Ringer desk = ringer("受付", "4100", null);
    private final List<Ringer> all = List.of(aoki, baba, chiba, desk);

    @Test
    void those_who_are_there_are_called_in_their_order_and_the_others_passed_over_with_the_reason() {
        RingOrder order = order(RingStrategy.IN_TURN, true, true, List.of(desk.id(), chiba.id(), baba.id()));
        assertThat(order.lines())
                .containsExactly(
                        new RingLine(desk, 1, RingReason.RINGS),
                        new RingLine(aoki, 2, RingReason.RINGS),
                        new RingLine(chiba, 0, RingReason.OFFLINE),
                        new RingLine(baba, 0, RingReason.AWAY));
    }

    @Test
    void whoever_is_not_to_be_passed_over_is_called_wherever_he_is() {
        assertThat(turns(order(RingStrategy.IN_TURN, false, false, List.of()))).containsExactly(1, 2, 3, 4);
        assertThat(turns(order(RingStrategy.IN_TURN, false, true, List.of()))).containsExactly(1, 2, 3, 0);
        assertThat(turns(order(RingStrategy.TOGETHER, false, false, List.of()))).containsExactly(1, 1, 1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_state_is_called_or_passed_over_for_a_reason_that_is_its_own(PresenceState state) {
        RingLine line = RingingPolicy.order(
                        plan(RingStrategy.IN_TURN, true, true, List.of()), List.of(ringer("x", "4001", state)), DAY)
                .lines()
                .get(0);
        RingReason expected = switch (state) {
            case AWAY, AWAY_WITH_REASON, ON_LEAVE, IN_MEETING -> RingReason.AWAY;
            case OFFLINE, UNUSED -> RingReason.OFFLINE;
            case PRESENT, UNVERIFIED, PRIVATE -> RingReason.RINGS;
        };
        assertThat(line.reason()).isEqualTo(expected);
    }

    @Test
    void nobody_without_a_number_is_called_even_where_all_are() {
        Ringer mute = ringer("無番", "", PresenceState.PRESENT);
        assertThat(RingingPolicy.order(plan(RingStrategy.TOGETHER, false, false, List.of()), List.of(mute), DAY)
                        .lines())
                .containsExactly(new RingLine(mute, 0, RingReason.NO_NUMBER));
    }

    @Test
    void it_is_said_whether_anybody_is_called_at_all() {
        RingingPlan none = plan(RingStrategy.IN_TURN, true, true, List.of());
        assertThat(RingingPolicy.order(none, List.of(baba), DAY).isAnswered()).isFalse();
        RingingPlan last =
                new RingingPlan(none.groupId(), 0, RingStrategy.IN_TURN, true, true, "0312345678", List.of());
        assertThat(RingingPolicy.order(last, List.of(baba), DAY).isAnswered()).isTrue();
        assertThat(RingingPolicy.order(none, List.of(aoki), DAY).isAnswered()).isTrue();
    }

    @Test
    void evenly_means_that_each_is_the_first_on_as_many_days_as_the_others_and_the_order_stays() {
        List<Ringer> three = List.of(aoki, desk, ringer("鈴木", "4004", PresenceState.PRESENT));
        Map<Ringer, Integer> firsts = new HashMap<>();
        for (int day = 0; day < 30; day++) {
            List<Ringer> called =
                    RingingPolicy.order(plan(RingStrategy.EVENLY, true, true, List.of()), three, DAY.plusDays(day))
                            .lines()
                            .stream()
                            .map(RingLine::ringer)
                            .toList();
            firsts.merge(called.get(0), 1, Integer::sum);
            List<Ringer> turned = new ArrayList<>(three);
            Collections.rotate(turned, -three.indexOf(called.get(0)));
            assertThat(called).isEqualTo(turned);
        }
        assertThat(firsts.values()).containsExactly(10, 10, 10);
    }

    @RepeatedTest(200)
    void whatever_is_settled_everybody_stands_there_once_and_turns_have_no_gap() {
        Random chance = new Random();
        PresenceState[] states = PresenceState.values();
        List<Ringer> members = IntStream.range(0, chance.nextInt(20))
                .mapToObj(i -> ringer(
                        "人" + i,
                        chance.nextInt(5) == 0 ? "" : String.valueOf(4000 + i),
                        chance.nextInt(4) == 0 ? null : states[chance.nextInt(states.length)]))
                .toList();
        List<UUID> seats = new ArrayList<>(members.stream().map(Ringer::id).toList());
        seats.add(UUID.randomUUID());
        Collections.shuffle(seats, chance);
        RingStrategy strategy = RingStrategy.values()[chance.nextInt(3)];
        RingingPlan plan = plan(
                strategy,
                chance.nextBoolean(),
                chance.nextBoolean(),
                seats.subList(0, chance.nextInt(seats.size() + 1)));

        RingOrder order = RingingPolicy.order(plan, members, DAY.plusDays(chance.nextInt(1000)));

        assertThat(order.lines()).extracting(RingLine::ringer).containsExactlyInAnyOrderElementsOf(members);
        List<Integer> called = turns(order).stream().filter(turn -> turn > 0).toList();
        assertThat(called)
                .isEqualTo(IntStream.rangeClosed(1, called.size())
                        .map(turn -> strategy == RingStrategy.TOGETHER ? 1 : turn)
                        .boxed()
                        .toList());
        assertThat(order.lines()).allMatch(line -> line.turn() > 0 == (line.reason() == RingReason.RINGS));
        assertThat(order.lines())
                .noneMatch(line -> line.turn() > 0 && line.ringer().number().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567", "x", "+0", "内線", "<b>4001</b>"})
    void a_last_resort_that_cannot_be_dialled_is_refused(String typed) {
        assertThatThrownBy(() -> RingingPolicy.dialled(typed)).hasMessage("rule.ringing.lastResort");
    }

    @Test
    void a_last_resort_is_an_extension_or_a_number_of_the_public_network() {
        assertThat(RingingPolicy.dialled("４００１")).isEqualTo("4001");
        assertThat(RingingPolicy.dialled("03-1234-5678")).isEqualTo("0312345678");
        assertThat(RingingPolicy.dialled(null)).isEmpty();
        RingingPlan nothing = new RingingPlan(UUID.randomUUID(), 0, RingStrategy.IN_TURN, true, true, null, List.of());
        assertThat(RingingPolicy.order(nothing, List.of(baba), DAY).isAnswered())
                .as("a field left empty is none")
                .isFalse();
    }

    private RingOrder order(RingStrategy strategy, boolean skipAway, boolean skipOffline, List<UUID> seats) {
        return RingingPolicy.order(plan(strategy, skipAway, skipOffline, seats), all, DAY);
    }

    private static RingingPlan plan(RingStrategy strategy, boolean skipAway, boolean skipOffline, List<UUID> seats) {
        return new RingingPlan(UUID.randomUUID(), 0, strategy, skipAway, skipOffline, "", seats);
    }

    private static List<Integer> turns(RingOrder order) {
        return order.lines().stream().map(RingLine::turn).toList();
    }

    private static Ringer ringer(String name, String number, PresenceState state) {
        return new Ringer(UUID.randomUUID(), name, number, state);
    }

    @Test
    void an_order_without_a_strategy_or_with_more_people_than_there_is_room_for_is_refused() {
        UUID group = UUID.randomUUID();
        assertThatThrownBy(() -> RingingPolicy.checked(new RingingPlan(group, 0, null, true, true, "", List.of())))
                .hasMessage("rule.ringing.strategy");
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(10_000).toList();
        RingingPlan crowd = RingingPolicy.checked(new RingingPlan(group, 0, RingStrategy.EVENLY, true, true, "", many));
        Ringing ringing = new Ringing(UUID.randomUUID(), group);
        assertThatThrownBy(() -> ringing.settle(crowd, Instant.EPOCH)).hasMessage("rule.ringing.many");
    }
}
