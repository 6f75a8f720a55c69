package org.enishi.presence.data;

import java.util.UUID;

/** A line of the directory is in a group. */
public record LineGroup(UUID lineId, UUID groupId, String name) {}
