package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/**
 * One of those whom a project addressed stands elsewhere to it than before. For the screens of its company, which reads there which
 * one it is; neither that nor anything of 面白そう is told here.
 */
public record ProjectAnswered(UUID projectId, UUID companyId, Instant at) {}
