package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.OpenHours;
import org.enishi.shared.persistence.BaseEntity;

/** コールフロー: where calls of one number go, within the hours and outside of them. A group that is gone is passed over. */
@Entity
@Table(name = "call_flow")
public class CallFlow extends BaseEntity {

    private static final String SEPARATOR = "\n";
    private static final String SPACE = " ";
    private static final String NOTHING = "-";

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String dialled;

    private String name;

    /** Its own, which wait while those of the organisation hold. */
    @Embedded
    private WrittenHours hours;

    /** Whether those of the organisation hold. */
    @Column(name = "house_hours")
    private boolean house;

    /** A step in each line. */
    @Column(name = "open_steps")
    private String open;

    @Column(name = "closed_steps")
    private String closed;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected CallFlow() {}

    /** @param checked by {@link FlowPolicy} */
    public CallFlow(UUID organisationId, FlowPlan checked, Instant now) {
        this.organisationId = organisationId;
        settle(checked, now);
    }

    /** @param checked by {@link FlowPolicy} */
    public final void settle(FlowPlan checked, Instant now) {
        dialled = checked.dialled();
        name = checked.name();
        house = checked.hours() == null;
        if (!house || hours == null) {
            hours = new WrittenHours(house ? OpenHours.USUAL : checked.hours());
        }
        open = written(checked.open().stream(), CallFlow::line);
        closed = written(checked.closed().stream(), CallFlow::line);
        changedAt = now;
    }

    private static <T> String written(Stream<T> all, Function<T, String> one) {
        return all.map(one).collect(Collectors.joining(SEPARATOR));
    }

    private static String line(FlowStep step) {
        return String.join(
                SPACE,
                step.kind().name(),
                step.groupId() == null ? NOTHING : step.groupId().toString(),
                step.number().isEmpty() ? NOTHING : step.number(),
                String.valueOf(step.seconds()));
    }

    public FlowPlan toPlan() {
        return new FlowPlan(
                getId(),
                getVersion(),
                dialled,
                name,
                house ? null : hours.toHours(),
                read(open, CallFlow::step),
                read(closed, CallFlow::step));
    }

    private static <T> List<T> read(String lines, Function<String, T> one) {
        return lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split(SEPARATOR)).map(one).toList();
    }

    private static FlowStep step(String line) {
        String[] parts = line.split(SPACE);
        return new FlowStep(
                FlowStepKind.valueOf(parts[0]),
                parts[1].equals(NOTHING) ? null : UUID.fromString(parts[1]),
                parts[2].equals(NOTHING) ? "" : parts[2],
                Integer.parseInt(parts[3]));
    }
}
