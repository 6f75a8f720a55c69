package org.enishi.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** From when until when, as it is read in Japan. The pages call this as a function. */
public final class Hours {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ServerClock.JAPAN);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ServerClock.JAPAN);

    private Hours() {}

    /** 2025-03-24 15:30～16:30, with the day of the end where that is another. */
    public static String of(Instant from, Instant until) {
        boolean sameDay =
                LocalDate.ofInstant(from, ServerClock.JAPAN).equals(LocalDate.ofInstant(until, ServerClock.JAPAN));
        return MINUTE.format(from) + "\uff5e" + (sameDay ? TIME : MINUTE).format(until);
    }
}
