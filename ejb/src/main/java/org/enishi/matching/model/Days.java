package org.enishi.matching.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days are those of Japan, wherever the server stands. */
public final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int HOUR_OF_PUBLICATION = 8;

    private Days() {}

    public static LocalDate of(Instant moment) {
        return moment.atZone(JAPAN).toLocalDate();
    }

    /** The first moment after the day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    /** When what was scheduled for the day goes out. */
    public static Instant publication(LocalDate day) {
        return day.atTime(HOUR_OF_PUBLICATION, 0).atZone(JAPAN).toInstant();
    }

    /** What a clock in Japan shows then. */
    static Instant at(LocalDateTime time) {
        return time.atZone(JAPAN).toInstant();
    }
}
