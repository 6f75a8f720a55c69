package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** A colleague whom he had named has set somebody's 離席事由, or released it. */
public record ReasonSetForOther(UUID accountId, UUID byId, Instant at) {}
