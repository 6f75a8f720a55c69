package org.enishi.presence.data;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/** 営業時間. @param until when it is closed again */
public record OpenHours(Set<DayOfWeek> days, LocalTime from, LocalTime until, Set<LocalDate> holidays)
        implements Serializable {

    /** Of whoever has settled none. */
    public static final OpenHours USUAL = new OpenHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 0), LocalTime.of(18, 0), Set.of());

    private static final long serialVersionUID = 1L;

    public OpenHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
    }
}
