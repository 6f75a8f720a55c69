package org.enishi.presence.data;

import java.time.LocalTime;

/**
 * 離席事由 with its end.
 *
 * @param reason empty where the person is back
 * @param time only where the end is a time of today
 * @param known the mark of the reason that whoever orders this has before his eyes; null where it does not matter to him
 */
public record LeaveOrder(String reason, ReasonEnd end, LocalTime time, String known) {

    public LeaveOrder(String reason, ReasonEnd end, LocalTime time) {
        this(reason, end, time, null);
    }
}
