package org.enishi.presence.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingOrder;
import org.enishi.presence.data.RingReason;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.Ringer;
import org.enishi.presence.data.RingingPlan;
import org.enishi.shared.fault.RuleViolated;

/** Who is called, in which order and why: of what was settled, who is there, and which day it is, and of nothing else. */
public final class RingingPolicy {

    private static final int LONGEST_EXTENSION = 6;

    private RingingPolicy() {}

    /** As it can be kept: nobody twice, and a last resort that can be dialled. */
    public static RingingPlan checked(RingingPlan typed) {
        if (typed.strategy() == null) {
            throw new RuleViolated("rule.ringing.strategy");
        }
        Set<UUID> seats = new LinkedHashSet<>(typed.seats());
        return new RingingPlan(
                typed.groupId(),
                typed.version(),
                typed.strategy(),
                typed.skipAway(),
                typed.skipOffline(),
                dialled(typed.lastResort()),
                List.copyOf(seats));
    }

    /** An extension where it is as short as one, else a number of the public network. */
    static String dialled(String typed) {
        String text = typed == null ? "" : typed.strip();
        try {
            return text.length() <= LONGEST_EXTENSION ? PhoneNumber.extension(text) : PhoneNumber.outside(text);
        } catch (RuleViolated unknown) {
            throw new RuleViolated("rule.ringing.lastResort");
        }
    }

    /** @param members of the group, in the order of their readings */
    public static RingOrder order(RingingPlan plan, List<Ringer> members, LocalDate day) {
        List<Ringer> called = new ArrayList<>();
        List<RingLine> passedOver = new ArrayList<>();
        for (Ringer one : seated(plan.seats(), members)) {
            RingReason reason = reason(plan, one);
            if (reason == RingReason.RINGS) {
                called.add(one);
            } else {
                passedOver.add(new RingLine(one, 0, reason));
            }
        }
        if (plan.strategy() == RingStrategy.EVENLY && !called.isEmpty()) {
            Collections.rotate(called, -(int) Math.floorMod(day.toEpochDay(), (long) called.size()));
        }
        List<RingLine> lines = new ArrayList<>();
        for (Ringer one : called) {
            int turn = plan.strategy() == RingStrategy.TOGETHER ? 1 : lines.size() + 1;
            lines.add(new RingLine(one, turn, RingReason.RINGS));
        }
        lines.addAll(passedOver);
        return new RingOrder(lines, plan.lastResort());
    }

    /** Whoever has no place in the order comes behind those who have. */
    public static List<Ringer> seated(List<UUID> seats, List<Ringer> members) {
        return members.stream()
                .sorted(Comparator.comparingInt(one -> placeOf(one, seats)))
                .toList();
    }

    private static int placeOf(Ringer one, List<UUID> seats) {
        int place = seats.indexOf(one.id());
        return place < 0 ? seats.size() : place;
    }

    private static RingReason reason(RingingPlan plan, Ringer one) {
        if (one.number().isEmpty()) {
            return RingReason.NO_NUMBER;
        }
        if (one.state() == null) {
            return RingReason.RINGS;
        }
        return switch (one.state()) {
            case AWAY, AWAY_WITH_REASON, ON_LEAVE, IN_MEETING -> plan.skipAway() ? RingReason.AWAY : RingReason.RINGS;
            case OFFLINE, UNUSED -> plan.skipOffline() ? RingReason.OFFLINE : RingReason.RINGS;
            case PRESENT, UNVERIFIED, PRIVATE -> RingReason.RINGS;
        };
    }
}
