package org.enishi.web.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnReason;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.time.ServerClock;

/**
 * What stands in the fields of the dialog.
 *
 * @param reason empty for none, which has no end
 * @param time null unless the end is a time of today
 */
record ReasonChoice(String reason, ReasonEnd end, LocalTime time) {

    ReasonChoice {
        boolean none = reason.isEmpty();
        end = none || end == null ? ReasonEnd.RELEASE : end;
        time = none || end != ReasonEnd.TIME || time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** As it is set. An end that was so many minutes away is shown as the time that it comes to. */
    static ReasonChoice of(OwnReason set, LocalDate today) {
        if (set == null) {
            return new ReasonChoice("", null, null);
        }
        if (set.until() == null) {
            return new ReasonChoice(set.text(), ReasonEnd.RELEASE, null);
        }
        Instant midnight = today.plusDays(1).atStartOfDay(ServerClock.JAPAN).toInstant();
        ZonedDateTime until = set.until().atZone(ServerClock.JAPAN);
        return set.until().equals(midnight)
                ? new ReasonChoice(set.text(), ReasonEnd.TODAY, null)
                : new ReasonChoice(set.text(), ReasonEnd.TIME, until.toLocalTime());
    }

    LeaveOrder toOrder(String known) {
        return new LeaveOrder(reason, end, time, known);
    }
}
