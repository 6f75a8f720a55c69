package org.enishi.shared.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.persistence.BaseEntity;

/**
 * What one person is to be mailed of together with everything else, at eight in the morning or on Monday. Written in the person's
 * language of the moment; gone when the mail is written, or when its object is.
 */
@Entity
@Table(name = "digest_line")
public class DigestLine extends BaseEntity {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int LONGEST_TEXT = 300;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String event;

    @Column(name = "object_id", updatable = false)
    private UUID objectId;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String link;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    protected DigestLine() {}

    public DigestLine(UUID accountId, Notification what, String text, MailRhythm rhythm, Instant now) {
        this.accountId = accountId;
        this.event = what.event();
        this.objectId = what.objectId();
        this.text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        this.link = what.link();
        Instant visible = what.visibleFrom(now);
        this.dueAt = rhythm == MailRhythm.WEEKLY ? mondayAfter(visible) : morningAfter(visible);
    }

    /** The next eight o'clock in Japan; at eight sharp it is that of tomorrow. */
    static Instant morningAfter(Instant moment) {
        return firstAfter(moment, day(moment), 1);
    }

    /** The next eight o'clock on a Monday in Japan. */
    static Instant mondayAfter(Instant moment) {
        return firstAfter(moment, day(moment).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), 7);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(JAPAN).toLocalDate();
    }

    private static Instant firstAfter(Instant moment, LocalDate day, int otherwiseDaysLater) {
        Instant morning = day.atTime(MORNING).atZone(JAPAN).toInstant();
        return morning.isAfter(moment)
                ? morning
                : day.plusDays(otherwiseDaysLater).atTime(MORNING).atZone(JAPAN).toInstant();
    }

    String text() {
        return text;
    }

    String link() {
        return link;
    }

    Instant dueAt() {
        return dueAt;
    }
}
