package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** @param again he has been told already since he last read */
public record RoomUnread(UUID roomId, UUID projectId, UUID accountId, boolean again, Instant at) {}
