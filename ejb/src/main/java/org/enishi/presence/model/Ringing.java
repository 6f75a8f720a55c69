package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.RingingPlan;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** 着信順位 of an 内線グループ, with which it goes. Who has left stays in the order without being called. */
@Entity
@Table(name = "ringing")
public class Ringing extends BaseEntity {

    /** As many as fit, which is more than anybody waits for. */
    public static final int MOST_SEATS = 500;

    private static final String SEPARATOR = "\n";

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private RingStrategy strategy;

    @Column(name = "skip_away")
    private boolean skipAway;

    @Column(name = "skip_offline")
    private boolean skipOffline;

    @Column(name = "last_resort")
    private String lastResort;

    /** The ids of their lines in the directory, one in each line. */
    private String seats;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Ringing() {}

    public Ringing(UUID organisationId, UUID groupId) {
        this.organisationId = organisationId;
        this.groupId = groupId;
    }

    /** @param checked by {@link RingingPolicy} */
    public void settle(RingingPlan checked, Instant now) {
        if (checked.seats().size() > MOST_SEATS) {
            throw new RuleViolated("rule.ringing.many", MOST_SEATS);
        }
        strategy = checked.strategy();
        skipAway = checked.skipAway();
        skipOffline = checked.skipOffline();
        lastResort = checked.lastResort();
        seats = checked.seats().stream().map(UUID::toString).collect(Collectors.joining(SEPARATOR));
        changedAt = now;
    }

    public RingingPlan toPlan() {
        List<UUID> order = seats.isEmpty()
                ? List.of()
                : Arrays.stream(seats.split(SEPARATOR)).map(UUID::fromString).toList();
        return new RingingPlan(groupId, getVersion(), strategy, skipAway, skipOffline, lastResort, order);
    }
}
