package org.enishi.presence.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/** 非公開時間帯: every day from one time to another, which may be that of the next day. */
public record PrivateHours(LocalTime from, LocalTime to) {

    public boolean hide(Instant now, ZoneId zone) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isBefore(to) ? begun && !over : begun || !over;
    }

    /** When they next begin or end. */
    public Instant nextTurn(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return Stream.of(today, today.plusDays(1))
                .flatMap(day -> Stream.of(day.atTime(from), day.atTime(to)))
                .map(turn -> turn.atZone(zone).toInstant())
                .filter(turn -> turn.isAfter(now))
                .min(Instant::compareTo)
                .orElseThrow();
    }
}
