package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Something happened between one institution and one project. */
public record ResponseChanged(ResponseChange change, UUID projectId, UUID institutionId, Instant at) {}
