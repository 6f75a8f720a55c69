package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;

/**
 * What a call that comes now would do.
 *
 * @param lines those who are called, as they are called, and after them those who are passed over
 * @param lastResort the number that is called in the end; empty for none
 */
public record RingOrder(List<RingLine> lines, String lastResort) implements Serializable {

    public RingOrder {
        lines = List.copyOf(lines);
    }

    /** Whether anybody is called at all. */
    public boolean isAnswered() {
        return !lastResort.isEmpty() || lines.stream().anyMatch(line -> line.turn() > 0);
    }
}
