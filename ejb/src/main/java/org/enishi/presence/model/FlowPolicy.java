package org.enishi.presence.model;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.presence.data.FlowCall;
import org.enishi.presence.data.FlowOccasion;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.data.RingOrder;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** Where a call goes: of what was settled, who is there, and what time it is, and of nothing else. */
public final class FlowPolicy {

    public static final int MOST_STEPS = 10;
    public static final int SHORTEST_WAIT = 5;
    public static final int LONGEST_WAIT = 300;
    public static final int LONGEST_NAME = 60;

    private FlowPolicy() {}

    /** A group as it is called now. */
    public record Called(String name, RingOrder order) {}

    /** As it can be kept. */
    public static FlowPlan checked(FlowPlan typed) {
        String dialled = RingingPolicy.dialled(typed.dialled());
        String name = typed.name() == null ? "" : typed.name().strip();
        if (dialled.isEmpty()) {
            throw new RuleViolated("rule.flow.dialled");
        }
        if (name.isEmpty() || !name.equals(SingleLine.of(name, LONGEST_NAME))) {
            throw new RuleViolated("rule.flow.name", LONGEST_NAME);
        }
        if (typed.hours() != null) {
            WrittenHours.demand(typed.hours());
        }
        if (typed.open().isEmpty()) {
            throw new RuleViolated("rule.flow.noStep");
        }
        return new FlowPlan(
                typed.id(),
                typed.version(),
                dialled,
                name,
                typed.hours(),
                checked(typed.open()),
                checked(typed.closed()));
    }

    private static List<FlowStep> checked(List<FlowStep> typed) {
        if (typed.size() > MOST_STEPS) {
            throw new RuleViolated("rule.flow.many", MOST_STEPS);
        }
        List<FlowStep> steps = new ArrayList<>();
        for (FlowStep step : typed) {
            if (!steps.isEmpty() && steps.get(steps.size() - 1).kind() == FlowStepKind.SLIP) {
                throw new RuleViolated("rule.flow.afterSlip");
            }
            steps.add(checked(step));
        }
        return steps;
    }

    private static FlowStep checked(FlowStep step) {
        if (step.kind() == FlowStepKind.SLIP) {
            return new FlowStep(FlowStepKind.SLIP, null, "", 0);
        }
        if (step.seconds() < SHORTEST_WAIT || step.seconds() > LONGEST_WAIT) {
            throw new RuleViolated("rule.flow.seconds", SHORTEST_WAIT, LONGEST_WAIT);
        }
        if (step.kind() == FlowStepKind.GROUP) {
            if (step.groupId() == null) {
                throw new RuleViolated("rule.flow.group");
            }
            return new FlowStep(FlowStepKind.GROUP, step.groupId(), "", step.seconds());
        }
        String number = RingingPolicy.dialled(step.number());
        if (step.kind() == null || number.isEmpty()) {
            throw new RuleViolated("rule.flow.number");
        }
        return new FlowStep(FlowStepKind.NUMBER, null, number, step.seconds());
    }

    public static FlowOccasion occasion(OpenHours hours, LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        if (hours.holidays().contains(moment.toLocalDate())) {
            return FlowOccasion.HOLIDAY;
        }
        if (!hours.days().contains(moment.getDayOfWeek())) {
            return FlowOccasion.CLOSED_DAY;
        }
        if (time.isBefore(hours.from())) {
            return FlowOccasion.BEFORE_OPENING;
        }
        return time.isBefore(hours.until()) ? FlowOccasion.OPEN : FlowOccasion.AFTER_CLOSING;
    }

    /** @param plan with hours @param groups as they are called at the moment; one that is missing is there no more */
    public static FlowRoute route(FlowPlan plan, LocalDateTime moment, Map<UUID, Called> groups) {
        FlowOccasion occasion = occasion(plan.hours(), moment);
        List<FlowCall> calls = new ArrayList<>();
        int after = 0;
        for (FlowStep step : occasion == FlowOccasion.OPEN ? plan.open() : plan.closed()) {
            Called called = step.kind() == FlowStepKind.GROUP ? groups.get(step.groupId()) : null;
            boolean passed = step.kind() == FlowStepKind.GROUP
                    && (called == null || !called.order().isAnswered());
            calls.add(new FlowCall(
                    after, step, passed, called == null ? "" : called.name(), called == null ? null : called.order()));
            after += passed ? 0 : step.seconds();
        }
        return new FlowRoute(occasion, calls, after);
    }
}
