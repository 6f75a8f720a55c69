package org.enishi.presence.data;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** 営業時間. @param until when it is closed again */
public record OpenHours(Set<DayOfWeek> days, LocalTime from, LocalTime until, Set<LocalDate> holidays)
        implements Serializable {

    public OpenHours {
        days = Set.copyOf(days);
        holidays = Set.copyOf(holidays);
    }
}
