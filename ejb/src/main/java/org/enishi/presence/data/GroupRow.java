package org.enishi.presence.data;

import java.util.UUID;

/**
 * 内線グループ in their order.
 *
 * @param stateOnly colleagues see whether its people are there, and not why not
 * @param people how many are in it
 */
public record GroupRow(UUID id, String name, int place, boolean stateOnly, long people, long version) {}
