package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** For a while a camera has seen somebody who says that he is away. */
public record SeenAway(UUID accountId, Instant at) {}
