package org.enishi.presence.model;

import java.util.ArrayList;
import java.util.List;
import org.enishi.presence.data.CallTarget;
import org.enishi.presence.data.FlowCall;
import org.enishi.presence.data.FlowRoute;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingOrder;
import org.enishi.shared.text.SingleLine;

/** Which numbers a telephone system is told, of what a call would do now. */
public final class SwitchboardPolicy {

    /** More do not fit into one packet, and nobody waits for them. */
    public static final int MOST_TARGETS = 16;

    private SwitchboardPolicy() {}

    /** Step after step, until a message would be taken: no telephone does that. */
    public static List<CallTarget> targets(FlowRoute route) {
        List<CallTarget> all = new ArrayList<>();
        for (FlowCall call : route.calls()) {
            if (call.step().kind() == FlowStepKind.SLIP) {
                break;
            }
            int turns = turns(all);
            if (call.step().kind() == FlowStepKind.NUMBER) {
                add(all, new CallTarget(call.step().number(), turns + 1));
            } else if (!call.passed()) {
                addOrder(all, call.order(), turns);
            }
        }
        return List.copyOf(all);
    }

    public static List<CallTarget> targets(RingOrder order) {
        List<CallTarget> all = new ArrayList<>();
        addOrder(all, order, 0);
        return List.copyOf(all);
    }

    private static void addOrder(List<CallTarget> all, RingOrder order, int turns) {
        for (RingLine line : order.lines()) {
            if (line.turn() > 0) {
                add(all, new CallTarget(line.ringer().number(), turns + line.turn()));
            }
        }
        if (!order.lastResort().isEmpty()) {
            add(all, new CallTarget(order.lastResort(), turns(all) + 1));
        }
    }

    private static int turns(List<CallTarget> all) {
        return all.stream().mapToInt(CallTarget::turn).max().orElse(0);
    }

    /** Nobody is told twice. */
    private static void add(List<CallTarget> all, CallTarget target) {
        boolean told = all.stream().anyMatch(one -> one.number().equals(target.number()));
        if (!told && all.size() < MOST_TARGETS) {
            all.add(target);
        }
    }

    /** What somebody else wrote, as it can be kept: on one line, and cut where it is too long. */
    public static String kept(String told) {
        String line = SingleLine.of(told == null ? "" : told);
        if (line.length() <= CallPolicy.LONGEST_NUMBER) {
            return line;
        }
        int end = CallPolicy.LONGEST_NUMBER;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
