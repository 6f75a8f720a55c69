package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** 休暇・不在予定. While it runs it stands above everything else; afterwards nothing of it is left on the board. */
@Entity
@Table(name = "absence_plan")
public class AbsencePlan extends BaseEntity {

    private static final Duration LONGEST = Duration.ofDays(366);

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private AbsenceKind kind;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "substitute_id")
    private UUID substituteId;

    protected AbsencePlan() {}

    public AbsencePlan(UUID accountId, NewAbsencePlan plan, Instant now, ZoneId zone) {
        if (plan.kind() == null || plan.startsAt() == null || plan.endsAt() == null) {
            throw new RuleViolated("rule.absencePlan.times");
        }
        this.accountId = accountId;
        this.kind = plan.kind();
        this.startsAt = plan.startsAt().atZone(zone).toInstant();
        this.endsAt = plan.endsAt().atZone(zone).toInstant();
        this.substituteId = plan.substituteId();
        if (!endsAt.isAfter(startsAt) || !endsAt.isAfter(now)) {
            throw new RuleViolated("rule.absencePlan.order");
        }
        if (endsAt.isAfter(startsAt.plus(LONGEST))) {
            throw new RuleViolated("rule.absencePlan.long", LONGEST.toDays());
        }
        if (accountId.equals(substituteId)) {
            throw new RuleViolated("rule.absencePlan.self");
        }
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
