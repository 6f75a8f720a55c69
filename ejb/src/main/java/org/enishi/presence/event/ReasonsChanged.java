package org.enishi.presence.event;

import java.time.Instant;
import java.util.UUID;

/** The absence reasons of an organisation are others from now on. */
public record ReasonsChanged(UUID organisationId, Instant at) {}
