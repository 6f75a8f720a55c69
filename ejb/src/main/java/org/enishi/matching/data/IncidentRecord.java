package org.enishi.matching.data;

import java.time.Instant;
import java.util.List;

/**
 * What was said in a room, as the operator reads it for a reason that both sides have been told.
 *
 * @param closesAt after which he has to give a reason again
 */
public record IncidentRecord(String reason, Instant closesAt, List<Line> lines) {

    public IncidentRecord {
        lines = List.copyOf(lines);
    }

    /** @param text null where it was deleted, and for what was not said but happened */
    public record Line(long number, LineKind kind, String author, String text, List<String> files, Instant sentAt) {

        public Line {
            files = List.copyOf(files);
        }
    }
}
