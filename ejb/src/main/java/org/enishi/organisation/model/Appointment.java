package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.AppointmentState;
import org.enishi.organisation.data.NewAppointment;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * The operator makes somebody administrator where nobody of the organisation can. Everybody there is told first and can
 * object for two days; one objection halts it for good.
 */
@Entity
@Table(name = "administrator_appointment")
public class Appointment extends BaseEntity {

    public static final Duration OBJECTION = Duration.ofHours(48);

    private static final int LONGEST_DOCUMENT = 200;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private AppointmentState state;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String document;

    @Column(name = "announced_by", updatable = false)
    private String announcedBy;

    @Column(name = "announced_at", updatable = false)
    private Instant announcedAt;

    @Column(name = "effective_at", updatable = false)
    private Instant effectiveAt;

    private String objector;
    private String objection;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Appointment() {}

    public Appointment(NewAppointment wanted, String by, Instant now) {
        String paper = wanted.document() == null ? "" : wanted.document().strip();
        if (paper.isEmpty() || paper.length() > LONGEST_DOCUMENT) {
            throw new RuleViolated("rule.appointment.document", LONGEST_DOCUMENT);
        }
        this.organisationId = wanted.organisationId();
        this.accountId = wanted.accountId();
        this.state = AppointmentState.ANNOUNCED;
        this.reason = Reason.of(wanted.reason());
        this.document = paper;
        this.announcedBy = by;
        this.announcedAt = now;
        this.effectiveAt = now.plus(OBJECTION);
    }

    public void object(String by, String why, Instant now) {
        requireOpen();
        if (isDue(now)) {
            throw new RuleViolated("rule.link.over");
        }
        objection = Reason.of(why);
        objector = by;
        end(AppointmentState.OBJECTED, now);
    }

    public void withdraw(Instant now) {
        requireOpen();
        end(AppointmentState.WITHDRAWN, now);
    }

    public void takeEffect(Instant now) {
        requireOpen();
        if (!isDue(now)) {
            throw new RuleViolated("rule.appointment.early");
        }
        end(AppointmentState.DONE, now);
    }

    /** The person is no longer there, or the organisation is not. */
    public void fail(Instant now) {
        requireOpen();
        end(AppointmentState.VOID, now);
    }

    private void end(AppointmentState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolated("rule.appointment.state");
        }
    }

    public boolean isOpen() {
        return state == AppointmentState.ANNOUNCED;
    }

    public boolean isDue(Instant now) {
        return !now.isBefore(effectiveAt);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String reason() {
        return reason;
    }

    public Instant effectiveAt() {
        return effectiveAt;
    }
}
