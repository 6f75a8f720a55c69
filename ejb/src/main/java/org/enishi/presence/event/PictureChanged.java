package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody looks different on the board. */
public record PictureChanged(UUID accountId, UUID organisationId, Instant at) {}
