package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * 着信順位 of a group as an administrator wants it.
 *
 * @param version of the one that was read; nought where there was none
 * @param lastResort an extension or a number of the public network; empty for none
 * @param seats the lines of the directory in their order; whoever is missing comes behind them
 */
public record RingingPlan(
        UUID groupId,
        long version,
        RingStrategy strategy,
        boolean skipAway,
        boolean skipOffline,
        String lastResort,
        List<UUID> seats)
        implements Serializable {

    public RingingPlan {
        lastResort = lastResort == null ? "" : lastResort;
        seats = List.copyOf(seats);
    }

    public static RingingPlan usual(UUID groupId) {
        return new RingingPlan(groupId, 0, RingStrategy.IN_TURN, true, true, "", List.of());
    }
}
