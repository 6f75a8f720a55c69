package org.enishi.portal.data;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.reach.data.Reach;

/**
 * How a link answered the last time, at the address that it has now.
 *
 * @param status of the answer; null where there was none
 * @param missingSince when it was not found for the first time; null while it is found
 * @param misses how often it was not found since then
 */
public record LinkHealth(
        UUID linkId, Instant checkedAt, Reach reach, Integer status, Instant missingSince, int misses) {

    /** As often a link must be missed, a night apart, before it counts as dead. */
    public static final int PROOF = 2;

    public LinkState state() {
        if (misses == 0) {
            return LinkState.WELL;
        }
        return misses < PROOF ? LinkState.DOUBTFUL : LinkState.DEAD;
    }
}
