package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** An organisation has settled something else for its presence. @param camera whether faces may be recognised now */
public record ConsoleSettled(UUID organisationId, boolean camera, Instant at) {}
