package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.event.ConsoleSettled;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** クラウドコンソール設定 of an organisation, once its administrators have changed anything. No figure is ever out of its bounds. */
@Entity
@Table(name = "console")
public class Console extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "absent_seconds")
    private int absentSeconds;

    @Column(name = "other_seconds")
    private int otherSeconds;

    @Column(name = "frames_seconds")
    private int framesSeconds;

    @Column(name = "idle_seconds")
    private int idleSeconds;

    @Column(name = "kept_days")
    private int keptDays;

    @Column(name = "sum_months")
    private int sumMonths;

    private boolean activity;

    private boolean camera;

    @Column(name = "last_seen")
    private boolean lastSeen;

    @Enumerated(EnumType.STRING)
    private BoardLayout layout;

    @Embedded
    private WrittenHours hours;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Console() {}

    public Console(UUID organisationId) {
        this.organisationId = organisationId;
    }

    public ConsoleSettled settle(ConsoleSettings wanted, Instant now) {
        for (ConsoleFigure figure : ConsoleFigure.values()) {
            if (!figure.allows(wanted.figure(figure))) {
                throw new RuleViolated("rule.console.bounds");
            }
        }
        absentSeconds = wanted.figure(ConsoleFigure.ABSENT_SECONDS);
        otherSeconds = wanted.figure(ConsoleFigure.OTHER_SECONDS);
        framesSeconds = wanted.figure(ConsoleFigure.FRAMES_SECONDS);
        idleSeconds = wanted.figure(ConsoleFigure.IDLE_SECONDS);
        keptDays = wanted.figure(ConsoleFigure.KEPT_DAYS);
        sumMonths = wanted.figure(ConsoleFigure.SUM_MONTHS);
        activity = wanted.activity();
        camera = wanted.camera();
        lastSeen = wanted.lastSeen();
        layout = wanted.layout() == null ? BoardLayout.CARDS : wanted.layout();
        hours = new WrittenHours(wanted.hours());
        changedAt = now;
        return new ConsoleSettled(organisationId, camera, now);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int keptDays() {
        return keptDays;
    }

    public int sumMonths() {
        return sumMonths;
    }

    public ConsoleSettings toSettings() {
        return new ConsoleSettings(
                Map.of(
                        ConsoleFigure.ABSENT_SECONDS, absentSeconds,
                        ConsoleFigure.OTHER_SECONDS, otherSeconds,
                        ConsoleFigure.FRAMES_SECONDS, framesSeconds,
                        ConsoleFigure.IDLE_SECONDS, idleSeconds,
                        ConsoleFigure.KEPT_DAYS, keptDays,
                        ConsoleFigure.SUM_MONTHS, sumMonths),
                activity,
                camera,
                lastSeen,
                layout,
                hours.toHours(),
                getVersion());
    }
}
