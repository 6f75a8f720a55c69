package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;
import org.enishi.shared.text.SingleLine;

/** That somebody of the operator reads what was said in a room, why, and until when. It is never changed or forgotten. */
@Entity
@Table(name = "room_incident")
public class RoomIncident extends BaseEntity {

    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    private static final Duration OPEN = Duration.ofMinutes(30);

    @Column(name = "room_id", updatable = false)
    private UUID roomId;

    @Column(name = "operator_id", updatable = false)
    private UUID operatorId;

    @Column(name = "operator_name", updatable = false)
    private String operatorName;

    @Column(updatable = false)
    private String reason;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    @Column(name = "closes_at", updatable = false)
    private Instant closesAt;

    protected RoomIncident() {}

    public RoomIncident(Room room, Actor operator, String why, Instant now) {
        String given = why == null ? "" : SingleLine.of(why).strip();
        if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
            throw new RuleViolated("rule.incident.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        roomId = room.getId();
        operatorId = operator.accountId();
        operatorName = operator.personName();
        reason = given;
        openedAt = now;
        closesAt = now.plus(OPEN);
    }

    public String reason() {
        return reason;
    }

    public Instant closesAt() {
        return closesAt;
    }
}
