package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * コールフロー of a number as an administrator wants it.
 *
 * @param id null for a new one
 * @param dialled the number that was dialled
 * @param hours 営業時間 of its own, null where those of the organisation hold
 * @param open the steps within the hours, {@code closed} outside of them
 */
public record FlowPlan(
        UUID id, long version, String dialled, String name, OpenHours hours, List<FlowStep> open, List<FlowStep> closed)
        implements Serializable {

    public FlowPlan {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
    }

    /** As it works in an organisation with these hours. */
    public FlowPlan within(OpenHours house) {
        return hours == null ? new FlowPlan(id, version, dialled, name, house, open, closed) : this;
    }

    /** That are called at some step. */
    public Stream<UUID> groups() {
        return Stream.concat(open.stream(), closed.stream())
                .map(FlowStep::groupId)
                .filter(Objects::nonNull);
    }
}
