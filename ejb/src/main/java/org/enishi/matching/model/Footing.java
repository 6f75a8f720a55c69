package org.enishi.matching.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.fault.RuleViolated;

/** For how long the last step between a company and an institution can still be undone. */
public final class Footing {

    private static final Duration CORRECTABLE = Duration.ofHours(24);
    private static final Duration RESUMABLE = Duration.ofDays(30);

    private Footing() {}

    /** Null, or until when the step can be taken for a slip. */
    public static Instant correctableUntil(ResponseStatus status, ResponseStatus before, Instant movedAt) {
        boolean step = status == ResponseStatus.MEETING || status == ResponseStatus.AGREED;
        return step && before != null ? movedAt.plus(CORRECTABLE) : null;
    }

    /** Null, or until when a stopped negotiation can be taken up again. */
    public static Instant resumableUntil(ResponseStatus status, Instant movedAt) {
        return status == ResponseStatus.STOPPED ? movedAt.plus(RESUMABLE) : null;
    }

    /** An answer is awaited from the day that the company announced, or from the moment at which it was asked for. */
    static Instant awaitedSince(Instant movedAt, LocalDate announced) {
        return announced == null || Days.end(announced).isBefore(movedAt) ? movedAt : Days.end(announced);
    }

    static void require(boolean possible) {
        require(possible, "rule.response.state");
    }

    static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new RuleViolated(otherwise);
        }
    }

    static boolean isPast(Instant from, Instant now) {
        return from != null && !now.isBefore(from);
    }

    static boolean isBy(Instant until, Instant now) {
        return until != null && !now.isAfter(until);
    }
}
