package org.enishi.presence.data;

import java.time.LocalDate;

/** What is looked for in 通話ログ. @param number a part of it; empty for any @param result null for any, like the days */
public record CallFilter(String number, CallResult result, LocalDate since, LocalDate until) {

    public static final CallFilter ALL = new CallFilter("", null, null, null);
}
