package org.enishi.portal.data;

import java.time.LocalDate;

/** How often something happened on one day. */
public record DayCount(LocalDate day, long amount) {}
