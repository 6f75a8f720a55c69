package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.enishi.matching.data.ResponseStatus;

/**
 * When a response came how far, for the statistics alone: nothing is decided by it. What was taken back or put right was
 * never there.
 */
@Embeddable
public class Waypoints {

    @Column(name = "addressed_at")
    private Instant addressedAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "first_answered_at")
    private Instant firstAnsweredAt;

    @Column(name = "interested_at")
    private Instant interestedAt;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    protected Waypoints() {}

    static Waypoints beginning(Instant now) {
        Waypoints waypoints = new Waypoints();
        waypoints.addressedAt = now;
        return waypoints;
    }

    void open(Instant now) {
        openedAt = first(openedAt, now);
    }

    /** Each is reached once; going on after a stop does not reach it again. */
    void reach(ResponseStatus status, Instant now) {
        switch (status) {
            case NONE -> forget();
            case NOT_INTERESTED -> firstAnsweredAt = first(firstAnsweredAt, now);
            case INTERESTED -> {
                firstAnsweredAt = first(firstAnsweredAt, now);
                interestedAt = first(interestedAt, now);
            }
            case MEETING -> metAt = first(metAt, now);
            case AGREED -> agreedAt = first(agreedAt, now);
            case STOPPED -> {}
        }
    }

    private void forget() {
        firstAnsweredAt = null;
        interestedAt = null;
    }

    /** R11: what was reached by a slip. */
    void putRight(ResponseStatus slip) {
        if (slip == ResponseStatus.AGREED) {
            agreedAt = null;
        } else {
            metAt = null;
        }
    }

    private static Instant first(Instant before, Instant now) {
        return before == null ? now : before;
    }
}
