package org.enishi.organisation.data;

import java.time.Instant;

/** What was looked into, by whom and with what result. */
public record CheckRow(CheckItem item, Evidence evidence, String note, String by, Instant at) {}
