package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Somebody of an institution has begun to write an opinion that nobody will look at before it goes out. */
public record OpinionBegun(UUID projectId, UUID institutionId, UUID accountId, Instant at) {}
