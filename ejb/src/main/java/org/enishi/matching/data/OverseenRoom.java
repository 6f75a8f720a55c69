package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/** A room of a project as the operator knows it: that it is there, and nothing of what was said. */
public record OverseenRoom(UUID id, UUID projectId, String title, String institutionName, Instant openedAt) {}
