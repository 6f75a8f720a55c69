package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.enishi.matching.data.Reading;
import org.enishi.matching.data.ResponseStatus;

/** How far an institution has come with a project, and has read it. Its own affair: the company sees numbers only. */
@Embeddable
public class Attention {

    private static final List<Integer> REMINDERS = List.of(3, 7, 14);

    @Enumerated(EnumType.STRING)
    private Reading reading;

    /** Of the text; 0 for none. */
    @Column(name = "seen_edition")
    private int seenEdition;

    /** After how many days the company was last told that its answer is awaited; 0 for never. */
    @Column(name = "answer_reminder")
    private int answerReminder;

    @Embedded
    private Waypoints waypoints;

    protected Attention() {}

    static Attention beginning(Instant now) {
        Attention attention = new Attention();
        attention.reading = Reading.UNREAD;
        attention.waypoints = Waypoints.beginning(now);
        return attention;
    }

    /** Somebody of the institution has opened the page. */
    public void read(int edition, Instant now) {
        waypoints.open(now);
        if (reading == Reading.UNREAD) {
            reading = Reading.READ;
        }
        seenEdition = Math.max(seenEdition, edition);
    }

    /** Yes once at each step. */
    boolean remindsOfAnswer(Instant since, Instant now) {
        int due = reminderDue(since, now);
        if (due <= answerReminder) {
            return false;
        }
        answerReminder = due;
        return true;
    }

    /** The last of the steps that are over since then, in days; 0 for none. */
    static int reminderDue(Instant since, Instant now) {
        long days = Duration.between(since, now).toDays();
        return REMINDERS.stream().filter(step -> step <= days).reduce(0, Math::max);
    }

    /** A new status: nothing is owed for the one before. */
    void reach(ResponseStatus status, Instant now) {
        answerReminder = 0;
        waypoints.reach(status, now);
    }

    void putRight(ResponseStatus slip) {
        waypoints.putRight(slip);
    }

    void discuss(boolean discussing) {
        reading = discussing ? Reading.DISCUSSING : Reading.READ;
    }

    public Reading reading() {
        return reading;
    }
}
