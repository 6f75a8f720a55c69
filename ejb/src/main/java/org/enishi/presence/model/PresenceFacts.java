package org.enishi.presence.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one person.
 *
 * @param reason null when none is set
 * @param desk null when no device tells of him
 * @param lastSeenAt null when no device ever told of him
 * @param hidden he shows nothing at this time of the day
 * @param taken hours in which he is taken, if he lets that be shown
 */
public record PresenceFacts(
        List<PlanFacts> plans, ReasonFacts reason, Desk desk, Instant lastSeenAt, boolean hidden, List<Taken> taken) {

    public PresenceFacts {
        plans = List.copyOf(plans);
        taken = List.copyOf(taken);
    }

    public PresenceFacts(List<PlanFacts> plans, ReasonFacts reason, Desk desk, Instant lastSeenAt) {
        this(plans, reason, desk, lastSeenAt, false, List.of());
    }

    public static PresenceFacts of(Desk desk) {
        return new PresenceFacts(List.of(), null, desk, null);
    }

    List<Device> devices() {
        return desk == null ? List.of() : desk.devices();
    }

    Optional<PlanFacts> runningPlan(Instant now) {
        return plans.stream().filter(plan -> plan.runs(now)).min(Comparator.comparing(PlanFacts::startsAt));
    }

    Optional<Taken> runningMeeting(Instant now) {
        return taken.stream().filter(hours -> hours.runs(now)).max(Comparator.comparing(Taken::endsAt));
    }

    Optional<ReasonFacts> runningReason(Instant now) {
        return Optional.ofNullable(reason).filter(set -> set.holds(now));
    }
}
