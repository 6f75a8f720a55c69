package org.enishi.presence.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.SeenSpan;

/** A day of the calendar, and what was seen of somebody on it. */
public record SeenDay(LocalDate date, ZoneId zone) {

    public Instant begin() {
        return date.atStartOfDay(zone).toInstant();
    }

    public Instant end() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Those of this day. */
    public List<HistoryRow> holding(List<HistoryRow> rows) {
        return rows.stream()
                .filter(row -> !row.at().isBefore(begin()) && row.at().isBefore(end()))
                .toList();
    }

    /**
     * Together no longer than the day; where he was offline, nothing was seen of him.
     *
     * @param before how he was seen last before it, or null where nobody knows that any more
     * @param seen on this day, the oldest first
     */
    public Map<PresenceState, Duration> sums(PresenceState before, List<HistoryRow> seen) {
        Map<PresenceState, Duration> sums = new EnumMap<>(PresenceState.class);
        spans(before, seen, begin(), end()).forEach(span -> sums.merge(span.state(), span.length(), Duration::plus));
        return sums;
    }

    /** One after another, between two moments of the day. */
    public List<SeenSpan> spans(PresenceState before, List<HistoryRow> seen, Instant from, Instant until) {
        List<SeenSpan> spans = new ArrayList<>();
        PresenceState state = before;
        Instant since = from;
        for (HistoryRow row : seen) {
            add(spans, new SeenSpan(state, since, row.at()));
            state = row.state();
            since = row.at();
        }
        add(spans, new SeenSpan(state, since, until));
        return spans;
    }

    /** Another reason is no other state: what follows without a break is one. */
    private static void add(List<SeenSpan> spans, SeenSpan span) {
        if (span.state() == null || !span.state().isSeen() || !span.from().isBefore(span.to())) {
            return;
        }
        SeenSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.state() == span.state() && last.to().equals(span.from())) {
            spans.set(spans.size() - 1, new SeenSpan(span.state(), last.from(), span.to()));
        } else {
            spans.add(span);
        }
    }
}
