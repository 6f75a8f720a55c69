package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody was invited into a room. */
public record RoomEntered(UUID roomId, UUID projectId, UUID accountId, UUID invitedBy, Instant at) {}
