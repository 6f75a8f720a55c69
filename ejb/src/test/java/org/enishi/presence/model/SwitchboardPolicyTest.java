package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.presence.data.CallAnswer;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallTarget;
import org.enishi.presence.data.FlowCall;
import org.enishi.presence.data.FlowOccasion;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.RingReason;
import org.enishi.presence.data.Ringer;
import org.junit.jupiter.api.Test;

class SwitchboardPolicyTest {

    private static final RingOrder SALES =
            new RingOrder(List.of(rings("4001", 1), rings("4002", 2), away("4003")), "0312345678");

    @Test
    void whoever_is_passed_over_is_not_told_and_the_last_resort_comes_last() {
        assertThat(SwitchboardPolicy.targets(SALES))
                .containsExactly(target("4001", 1), target("4002", 2), target("0312345678", 3));
        assertThat(SwitchboardPolicy.targets(new RingOrder(List.of(away("4001")), "")))
                .isEmpty();
    }

    @Test
    void those_who_ring_together_have_one_turn() {
        RingOrder together = new RingOrder(List.of(rings("4001", 1), rings("4002", 1)), "");
        assertThat(SwitchboardPolicy.targets(together)).containsExactly(target("4001", 1), target("4002", 1));
    }

    @Test
    void steps_of_a_flow_follow_one_another_and_nobody_is_told_twice() {
        FlowRoute route = route(group(SALES, false), number("4002"), number("0399998888"));
        assertThat(SwitchboardPolicy.targets(route))
                .containsExactly(
                        target("4001", 1), target("4002", 2), target("0312345678", 3), target("0399998888", 4));
    }

    @Test
    void a_message_ends_the_flow_and_a_group_that_is_gone_is_passed() {
        assertThat(SwitchboardPolicy.targets(route(slip(), number("4001")))).isEmpty();
        assertThat(SwitchboardPolicy.targets(route(group(null, true), number("4001"), slip())))
                .containsExactly(target("4001", 1));
    }

    @Test
    void no_more_are_told_than_fit_into_a_packet() {
        List<RingLine> many = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> rings(String.valueOf(1000 + i), i))
                .toList();
        assertThat(SwitchboardPolicy.targets(new RingOrder(many, "0312345678")))
                .hasSize(SwitchboardPolicy.MOST_TARGETS)
                .first()
                .isEqualTo(target("1001", 1));
    }

    @Test
    void the_log_says_what_was_told() {
        assertThat(CallAnswer.unknown("x").result()).isEqualTo(CallResult.FAILED);
        assertThat(new CallAnswer(true, "4001", List.of()).result()).isEqualTo(CallResult.MISSED);
        assertThat(new CallAnswer(true, "4001", List.of(target("4001", 1))).result())
                .isEqualTo(CallResult.FORWARDED);
    }

    @Test
    void what_strangers_write_fits_into_the_log() {
        assertThat(SwitchboardPolicy.kept(null)).isEmpty();
        assertThat(SwitchboardPolicy.kept(" 4001\r\nX: y ")).isEqualTo("4001  X: y");
        String smiles = "\ud83d\ude00".repeat(30);
        assertThat(SwitchboardPolicy.kept("x" + smiles)).hasSize(39).endsWith("\ud83d\ude00");
        assertThat(CallPolicy.number(SwitchboardPolicy.kept("5".repeat(1000)))).hasSize(CallPolicy.LONGEST_NUMBER);
    }

    private static FlowRoute route(FlowCall... calls) {
        return new FlowRoute(FlowOccasion.OPEN, new ArrayList<>(List.of(calls)), 0);
    }

    private static FlowCall group(RingOrder order, boolean passed) {
        return new FlowCall(0, new FlowStep(FlowStepKind.GROUP, UUID.randomUUID(), "", 20), passed, "", order);
    }

    private static FlowCall number(String number) {
        return new FlowCall(0, new FlowStep(FlowStepKind.NUMBER, null, number, 20), false, "", null);
    }

    private static FlowCall slip() {
        return new FlowCall(0, new FlowStep(FlowStepKind.SLIP, null, "", 0), false, "", null);
    }

    private static RingLine rings(String number, int turn) {
        return new RingLine(
                new Ringer(UUID.randomUUID(), number, number, PresenceState.PRESENT), turn, RingReason.RINGS);
    }

    private static RingLine away(String number) {
        return new RingLine(new Ringer(UUID.randomUUID(), number, number, PresenceState.AWAY), 0, RingReason.AWAY);
    }

    private static CallTarget target(String number, int turn) {
        return new CallTarget(number, turn);
    }
}
