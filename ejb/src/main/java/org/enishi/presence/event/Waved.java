package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody asks whether a colleague has a moment. */
public record Waved(UUID waveId, UUID fromId, UUID toId, Instant at) {}
