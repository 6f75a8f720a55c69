package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** An administrator has given somebody another picture. */
public record PictureReplaced(UUID accountId, UUID byId, Instant at) {}
