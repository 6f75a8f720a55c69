package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.presence.data.FlowCall;
import org.enishi.presence.data.FlowOccasion;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.RingReason;
import org.enishi.presence.data.Ringer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowPolicyTest {

    private static final UUID SALES = UUID.randomUUID();
    private static final UUID GONE = UUID.randomUUID();
    private static final OpenHours HOURS = new OpenHours(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 30),
            Set.of(LocalDate.of(2026, 11, 23)));
    private static final FlowStep GROUP = new FlowStep(FlowStepKind.GROUP, SALES, "", 20);
    private static final FlowStep NUMBER = new FlowStep(FlowStepKind.NUMBER, null, "0312345678", 30);
    private static final FlowStep SLIP = new FlowStep(FlowStepKind.SLIP, null, "", 0);
    private static final LocalDateTime OPEN = LocalDateTime.of(2026, 11, 20, 10, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T08:59:59,BEFORE_OPENING",
        "2026-11-20T09:00:00,OPEN",
        "2026-11-20T17:29:59,OPEN",
        "2026-11-20T17:30:00,AFTER_CLOSING",
        "2026-11-21T10:00:00,CLOSED_DAY",
        "2026-11-23T10:00:00,HOLIDAY",
        "2026-11-30T10:00:00,OPEN"
    })
    void hours_days_and_holidays_decide_which_half_holds(LocalDateTime moment, FlowOccasion expected) {
        assertThat(FlowPolicy.occasion(HOURS, moment)).isEqualTo(expected);
        FlowRoute route = FlowPolicy.route(plan(List.of(NUMBER), List.of(SLIP)), moment, Map.of());
        assertThat(route.calls())
                .extracting(FlowCall::step)
                .containsExactly(expected == FlowOccasion.OPEN ? NUMBER : SLIP);
    }

    @Test
    void each_step_begins_when_the_one_before_is_over() {
        FlowRoute route =
                FlowPolicy.route(plan(List.of(GROUP, NUMBER, SLIP), List.of()), OPEN, sales(PresenceState.PRESENT));
        assertThat(route.calls()).extracting(FlowCall::after).containsExactly(0, 20, 50);
        assertThat(route.calls()).extracting(FlowCall::passed).containsExactly(false, false, false);
        assertThat(route.end()).isEqualTo(50);
    }

    @Test
    void where_nobody_can_be_called_it_goes_on_at_once() {
        FlowStep gone = new FlowStep(FlowStepKind.GROUP, GONE, "", 20);
        FlowRoute route =
                FlowPolicy.route(plan(List.of(GROUP, gone, NUMBER), List.of()), OPEN, sales(PresenceState.OFFLINE));
        assertThat(route.calls()).extracting(FlowCall::passed).containsExactly(true, true, false);
        assertThat(route.calls()).extracting(FlowCall::after).containsExactly(0, 0, 0);
        assertThat(route.isAnswered()).isTrue();
        assertThat(FlowPolicy.route(plan(List.of(GROUP), List.of()), OPEN, sales(PresenceState.OFFLINE))
                        .isAnswered())
                .isFalse();
        assertThat(FlowPolicy.route(plan(List.of(GROUP), List.of()), OPEN.minusDays(1), Map.of())
                        .isAnswered())
                .as("nothing is settled for when it is closed")
                .isFalse();
    }

    @RepeatedTest(100)
    void whatever_is_settled_moments_never_go_back_and_only_what_is_passed_takes_no_time() {
        Random chance = new Random();
        List<FlowStep> steps = IntStream.range(0, 1 + chance.nextInt(9))
                .mapToObj(i -> chance.nextBoolean()
                        ? new FlowStep(
                                FlowStepKind.GROUP, chance.nextBoolean() ? SALES : GONE, "", 5 + chance.nextInt(90))
                        : new FlowStep(FlowStepKind.NUMBER, null, "4001", 5 + chance.nextInt(90)))
                .toList();
        FlowRoute route = FlowPolicy.route(plan(steps, List.of()), OPEN, sales(PresenceState.PRESENT));
        assertThat(route.calls()).extracting(FlowCall::step).containsExactlyElementsOf(steps);
        int after = 0;
        for (FlowCall call : route.calls()) {
            assertThat(call.after()).isEqualTo(after);
            assertThat(call.passed()).isEqualTo(GONE.equals(call.step().groupId()));
            after += call.passed() ? 0 : call.step().seconds();
        }
        assertThat(route.end()).isEqualTo(after);
    }

    @Test
    void what_cannot_be_kept_is_refused_with_what_to_do() {
        refused("rule.flow.dialled", new FlowPlan(null, 0, "", "代表", HOURS, List.of(NUMBER), List.of()));
        refused("rule.flow.name", new FlowPlan(null, 0, "4000", " ", HOURS, List.of(NUMBER), List.of()));
        refused("rule.flow.name", new FlowPlan(null, 0, "4000", "a\nb", HOURS, List.of(NUMBER), List.of()));
        refused("rule.flow.noStep", plan(List.of(), List.of()));
        refused("rule.flow.many", plan(Collections.nCopies(11, NUMBER), List.of()));
        refused("rule.flow.afterSlip", plan(List.of(SLIP, NUMBER), List.of()));
        refused("rule.flow.seconds", plan(List.of(new FlowStep(FlowStepKind.GROUP, SALES, "", 4)), List.of()));
        refused(
                "rule.flow.seconds",
                plan(List.of(NUMBER), List.of(new FlowStep(FlowStepKind.NUMBER, null, "4001", 301))));
        refused("rule.flow.group", plan(List.of(new FlowStep(FlowStepKind.GROUP, null, "", 20)), List.of()));
        refused("rule.flow.number", plan(List.of(new FlowStep(FlowStepKind.NUMBER, null, "", 20)), List.of()));
        LocalTime nine = LocalTime.of(9, 0);
        for (OpenHours hours : List.of(
                new OpenHours(Set.of(), nine, nine.plusHours(1), Set.of()),
                new OpenHours(Set.of(DayOfWeek.MONDAY), nine, nine, Set.of()),
                new OpenHours(Set.of(DayOfWeek.MONDAY), null, nine, Set.of()))) {
            refused("rule.flow.hours", new FlowPlan(null, 0, "4000", "代表", hours, List.of(NUMBER), List.of()));
        }
    }

    @Test
    void what_is_kept_comes_back_as_it_was() {
        FlowPlan checked = FlowPolicy.checked(plan(List.of(GROUP, NUMBER, SLIP), List.of(SLIP)));
        FlowPlan kept = new CallFlow(UUID.randomUUID(), checked, java.time.Instant.EPOCH).toPlan();
        assertThat(kept)
                .usingRecursiveComparison()
                .ignoringFields("id", "version")
                .isEqualTo(checked);
    }

    private static void refused(String key, FlowPlan plan) {
        assertThatThrownBy(() -> FlowPolicy.checked(plan)).hasMessage(key);
    }

    private static FlowPlan plan(List<FlowStep> open, List<FlowStep> closed) {
        return new FlowPlan(null, 0, "03-1111-1111", "代表", HOURS, open, closed);
    }

    private static Map<UUID, FlowPolicy.Called> sales(PresenceState state) {
        boolean there = state == PresenceState.PRESENT;
        RingLine line = new RingLine(
                new Ringer(UUID.randomUUID(), "試験", "4001", state),
                there ? 1 : 0,
                there ? RingReason.RINGS : RingReason.OFFLINE);
        return Map.of(SALES, new FlowPolicy.Called("営業", new RingOrder(List.of(line), "")));
    }
}
