package org.enishi.presence.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of one person.
 *
 * @param reason null when none is set
 * @param lastSeenAt null when no device ever told of him
 * @param hidden he shows nothing at this time of the day
 */
public record PresenceFacts(
        List<PlanFacts> plans, ReasonFacts reason, List<Device> devices, Instant lastSeenAt, boolean hidden) {

    public PresenceFacts {
        plans = List.copyOf(plans);
        devices = List.copyOf(devices);
    }

    public PresenceFacts(List<PlanFacts> plans, ReasonFacts reason, List<Device> devices, Instant lastSeenAt) {
        this(plans, reason, devices, lastSeenAt, false);
    }

    public static PresenceFacts ofDevices(List<Device> devices) {
        return new PresenceFacts(List.of(), null, devices, null);
    }

    Optional<PlanFacts> runningPlan(Instant now) {
        return plans.stream().filter(plan -> plan.runs(now)).min(Comparator.comparing(PlanFacts::startsAt));
    }

    Optional<ReasonFacts> runningReason(Instant now) {
        return Optional.ofNullable(reason).filter(set -> set.holds(now));
    }
}
