package org.enishi.presence.data;

import java.time.LocalTime;

/**
 * 離席事由 with its end.
 *
 * @param time only where the end is a time of today
 */
public record LeaveOrder(String reason, ReasonEnd end, LocalTime time) {}
