package org.enishi.web.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.enishi.shared.time.ServerClock;

/** Instants as they are read in Japan. The pages call these as functions. */
public final class JapanTime {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ServerClock.JAPAN);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ServerClock.JAPAN);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ServerClock.JAPAN);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd_HHmm").withZone(ServerClock.JAPAN);

    private JapanTime() {}

    /** For the name of a file. */
    public static String stamp(Instant at) {
        return STAMP.format(at);
    }

    /** As it is typed into a form; null stays null. */
    public static LocalDateTime local(Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, ServerClock.JAPAN);
    }

    /** As it was typed into a form; null stays null. */
    public static Instant instant(LocalDateTime typed) {
        return typed == null ? null : typed.atZone(ServerClock.JAPAN).toInstant();
    }

    public static String date(Instant at) {
        return at == null ? "" : DATE.format(at);
    }

    public static String minute(Instant at) {
        return at == null ? "" : MINUTE.format(at);
    }

    public static String second(Instant at) {
        return at == null ? "" : SECOND.format(at);
    }
}
