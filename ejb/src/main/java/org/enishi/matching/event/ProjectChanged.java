package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Something happened to a project. */
public record ProjectChanged(ProjectChange change, UUID projectId, UUID companyId, Instant at) {}
