package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** A supporter has read or written a project of a company that has appointed it. */
public record ClientHelped(ClientStep step, UUID projectId, Instant at) {}
