package org.enishi.presence.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.NumberGoal;
import org.enishi.presence.data.NumberHolder;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.NumberRow;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** Which numbers there are and where each leads: a flow is asked before a person, as a call is. */
public final class NumberPolicy {

    public static final int LONGEST_NOTE = 100;

    private static final String ACTS = "ACTIVE";

    private NumberPolicy() {}

    /** As it can be kept. */
    public static NumberPlan checked(NumberPlan typed) {
        String number = PhoneNumber.outside(typed.number());
        String note = typed.note() == null ? "" : typed.note().strip();
        if (number.isEmpty() || typed.kind() == null) {
            throw new RuleViolated("rule.number.missing");
        }
        if (!note.equals(SingleLine.of(note, LONGEST_NOTE))) {
            throw new RuleViolated("rule.number.note", LONGEST_NOTE);
        }
        return new NumberPlan(typed.id(), typed.version(), number, typed.kind(), note);
    }

    /** Those written down and those in use, by their digits. Extensions are no numbers of the public network. */
    public static List<NumberRow> rows(List<NumberPlan> kept, List<NumberHolder> holders, List<FlowPlan> flows) {
        Map<String, NumberPlan> known =
                kept.stream().collect(Collectors.toMap(NumberPlan::number, Function.identity()));
        Map<String, NumberHolder> lines = holders.stream()
                .collect(Collectors.toMap(NumberHolder::number, Function.identity(), (one, same) -> one));
        Map<String, FlowPlan> dialled = flows.stream()
                .filter(flow -> isOutside(flow.dialled()))
                .collect(Collectors.toMap(FlowPlan::dialled, Function.identity()));
        return Stream.of(known.keySet(), lines.keySet(), dialled.keySet())
                .flatMap(numbers -> numbers.stream())
                .distinct()
                .sorted()
                .map(number -> row(
                        known.getOrDefault(number, new NumberPlan(null, 0, number, NumberKind.DIAL_IN, "")),
                        lines.get(number),
                        dialled.get(number)))
                .toList();
    }

    private static boolean isOutside(String dialled) {
        return dialled.startsWith("0") && dialled.length() > 6 || dialled.startsWith("+");
    }

    private static NumberRow row(NumberPlan plan, NumberHolder holder, FlowPlan flow) {
        if (flow != null) {
            return new NumberRow(plan, NumberGoal.FLOW, flow.name());
        }
        if (holder != null) {
            boolean acts = holder.state().equals(ACTS);
            return new NumberRow(plan, acts ? NumberGoal.LINE : NumberGoal.GONE, holder.name());
        }
        return new NumberRow(plan, plan.kind() == NumberKind.FAX ? NumberGoal.MACHINE : NumberGoal.NOWHERE, "");
    }
}
