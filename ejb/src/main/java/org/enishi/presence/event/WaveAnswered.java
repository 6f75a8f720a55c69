package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.WaveAnswer;

/** Whoever was asked for a moment has answered. */
public record WaveAnswered(UUID waveId, UUID fromId, UUID toId, WaveAnswer answer, Instant at) {}
