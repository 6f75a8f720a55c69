package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnReason;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.PrivateHours;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * What one person has said of his presence: his consent and his 離席事由. A reason ends when he releases it or when its end
 * has come, and by nothing else. What his devices say stands in a {@link Desk} and never here; only what was last shown is
 * kept, so that a change is known for one.
 */
@Entity
@Table(name = "presence")
public class Presence extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String reason;

    @Column(name = "reason_since")
    private Instant reasonSince;

    @Column(name = "reason_until")
    private Instant reasonUntil;

    @Column(name = "consented_at")
    private Instant consentedAt;

    @Column(name = "camera_consented_at")
    private Instant cameraConsentedAt;

    /** In minutes of the day, both or none. */
    @Column(name = "private_from")
    private Integer privateFrom;

    @Column(name = "private_to")
    private Integer privateTo;

    @Column(name = "private_turns_at")
    private Instant privateTurnsAt;

    /** He does not want 面談中 to be shown; null where he does not mind. */
    @Column(name = "meetings_hidden_at")
    private Instant meetingsHiddenAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "shown_state")
    private PresenceState shownState;

    @Column(name = "shown_reason")
    private String shownReason;

    /** The last day that is added up; written beside whatever else happens here. */
    @Column(name = "summed_until", insertable = false)
    private LocalDate summedUntil;

    @Column(name = "shown_since")
    private Instant shownSince;

    protected Presence() {}

    public Presence(UUID accountId, UUID organisationId) {
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.shownState = PresenceState.UNUSED;
        this.shownReason = "";
    }

    /** 保存. The last one to set a reason wins, on whatever device. */
    public void leave(LeaveOrder order, Instant now, ZoneId zone) {
        Instant until = endOf(order, now, zone);
        reasonSince = order.reason().equals(reason) ? reasonSince : now;
        reason = order.reason();
        reasonUntil = until;
    }

    /** 離席事由解除: what the devices say holds again, which need not be 在席中. */
    public void release() {
        reason = null;
        reasonSince = null;
        reasonUntil = null;
    }

    /** The end of the reason has come. */
    public boolean isOver(Instant now) {
        return reason != null && reasonUntil != null && !now.isBefore(reasonUntil);
    }

    public void consent(Instant now) {
        consentedAt = consentedAt == null ? now : consentedAt;
    }

    public void withdrawConsent() {
        consentedAt = null;
        cameraConsentedAt = null;
    }

    /** His face may be recognised, in his browsers. Whoever agrees to that agrees to being shown. */
    public void allowCamera(Instant now) {
        consent(now);
        cameraConsentedAt = cameraConsentedAt == null ? now : cameraConsentedAt;
    }

    public void forbidCamera() {
        cameraConsentedAt = null;
    }

    public boolean allowsCamera() {
        return cameraConsentedAt != null;
    }

    public boolean hasConsented() {
        return consentedAt != null;
    }

    /** 非公開時間帯: nothing is shown then, and that is said. Null ends them. */
    public void keepPrivate(PrivateHours hours, Instant now, ZoneId zone) {
        if (hours != null
                && (hours.from() == null || hours.to() == null || hours.from().equals(hours.to()))) {
            throw new RuleViolated("rule.private.hours");
        }
        privateFrom = hours == null ? null : minuteOf(hours.from());
        privateTo = hours == null ? null : minuteOf(hours.to());
        turn(now, zone);
    }

    private static int minuteOf(LocalTime time) {
        return time.get(ChronoField.MINUTE_OF_DAY);
    }

    /** Null where there are none. */
    public PrivateHours privateHours() {
        return hoursOf(privateFrom, privateTo);
    }

    static PrivateHours hoursOf(Integer from, Integer to) {
        return from == null || to == null
                ? null
                : new PrivateHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(to * 60L));
    }

    public boolean isPrivate(Instant now, ZoneId zone) {
        return privateHours() != null && privateHours().hide(now, zone);
    }

    /** They have begun or ended; the next time is looked out for. */
    public void turn(Instant now, ZoneId zone) {
        privateTurnsAt = privateHours() == null ? null : privateHours().nextTurn(now, zone);
    }

    /** 面談中 is shown of everybody who does not want otherwise. */
    public void showMeetings(boolean shown, Instant now) {
        meetingsHiddenAt = shown ? null : now;
    }

    public boolean showsMeetings() {
        return meetingsHiddenAt == null;
    }

    public void see(Instant now) {
        lastSeenAt = now;
    }

    /** @return the change, if this is another state than the one that was last shown */
    public Optional<PresenceChanged> show(Whereabouts found, Instant now) {
        if (found.state() == shownState && found.reason().equals(shownReason)) {
            return Optional.empty();
        }
        shownState = found.state();
        shownReason = found.reason();
        shownSince = found.since() == null ? now : found.since();
        return Optional.of(new PresenceChanged(accountId, organisationId, asShown(found), now));
    }

    /** Null where none holds any more. */
    public OwnReason ownReason(Instant now) {
        return reason == null || isOver(now) ? null : new OwnReason(reason, reasonSince, reasonUntil);
    }

    public ReasonFacts reasonFacts() {
        return reason == null ? null : new ReasonFacts(reason, reasonSince, reasonUntil);
    }

    /** From when on what is shown was shown; the devices of another node, or a server that began anew, know less. */
    public Whereabouts asShown(Whereabouts found) {
        boolean known = found.state() == shownState && found.reason().equals(shownReason) && shownSince != null;
        return new Whereabouts(
                found.state(),
                found.reason(),
                known ? shownSince : found.since(),
                found.until(),
                found.substituteId(),
                found.quiet());
    }

    private static Instant endOf(LeaveOrder order, Instant now, ZoneId zone) {
        return switch (order.end()) {
            case RELEASE -> null;
            case MINUTES_15 -> now.plus(Duration.ofMinutes(15));
            case MINUTES_30 -> now.plus(Duration.ofMinutes(30));
            case HOUR -> now.plus(Duration.ofHours(1));
            case TODAY ->
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
            case TIME -> laterToday(order.time(), now, zone);
        };
    }

    private static Instant laterToday(LocalTime time, Instant now, ZoneId zone) {
        if (time == null) {
            throw new RuleViolated("rule.presence.time");
        }
        Instant end = now.atZone(zone).toLocalDate().atTime(time).atZone(zone).toInstant();
        if (!end.isAfter(now)) {
            throw new RuleViolated("rule.presence.timeOver");
        }
        return end;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
