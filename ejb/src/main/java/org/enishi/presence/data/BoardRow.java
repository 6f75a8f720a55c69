package org.enishi.presence.data;

import java.util.UUID;

/**
 * One card.
 *
 * @param initial what stands where there is no picture
 * @param picture null, or the name of the picture by its content
 * @param substituteName empty where nobody takes the place
 */
public record BoardRow(
        UUID accountId,
        String name,
        String initial,
        String group,
        String picture,
        Whereabouts whereabouts,
        String substituteName,
        boolean own) {}
