package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Something happened to an opinion. */
public record OpinionChanged(OpinionChange change, UUID opinionId, UUID projectId, Instant at) {}
