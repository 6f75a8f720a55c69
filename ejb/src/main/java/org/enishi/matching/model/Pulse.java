package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When something last went on with a project, and of what people have been reminded since. */
@Embeddable
public class Pulse {

    /** What is deleted, for so long. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final int LAST_DAYS = 2;
    private static final int LAST_WEEK = 7;
    private static final int IDLE_STEP = 30;
    private static final int LAST_IDLE_STEP = 90;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    /** How many days before the deadline the institutions were reminded last; null for never. */
    @Column(name = "deadline_reminder")
    private Integer deadlineReminder;

    @Column(name = "idle_reminder")
    private int idleReminder;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Pulse() {}

    static Pulse beginning(Instant now) {
        Pulse pulse = new Pulse();
        pulse.createdAt = now;
        pulse.movedAt = now;
        return pulse;
    }

    void beat(Instant now) {
        movedAt = now;
        idleReminder = 0;
    }

    void publish(Instant now) {
        publishedAt = now;
    }

    void pause(Instant now) {
        suspendedAt = now;
    }

    /** @return for how many days the clock stood still */
    long goOn(Instant now) {
        long days = ChronoUnit.DAYS.between(Days.of(suspendedAt), Days.of(now));
        suspendedAt = null;
        return days;
    }

    void forgetDeadlineReminder() {
        deadlineReminder = null;
    }

    /** Yes once in the last week and once in the last days. */
    boolean remindsOf(LocalDate deadline, Instant now) {
        long left = ChronoUnit.DAYS.between(Days.of(now), deadline);
        if (left > LAST_WEEK) {
            return false;
        }
        int due = left > LAST_DAYS ? LAST_WEEK : LAST_DAYS;
        if (deadlineReminder != null && deadlineReminder <= due) {
            return false;
        }
        deadlineReminder = due;
        return true;
    }

    /** Yes once at each step. */
    boolean remindsOfIdleness(Instant now) {
        long idle = ChronoUnit.DAYS.between(movedAt, now);
        int due = (int) Math.min(LAST_IDLE_STEP, idle / IDLE_STEP * IDLE_STEP);
        if (due <= idleReminder) {
            return false;
        }
        idleReminder = due;
        return true;
    }

    /** Of what was deleted: whether that was so long ago that nothing of it is kept any more. */
    public boolean isToBeErased(Instant now) {
        return erasedAt == null && !movedAt.plus(KEPT).isAfter(now);
    }

    void erase(Instant now) {
        erasedAt = now;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
