package org.enishi.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Every sign-in of this person ended, or all but the one that asked for it. */
public record SignInsEnded(UUID accountId, Instant at) {}
