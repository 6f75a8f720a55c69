package org.enishi.archfixture.organisation.event;

import java.time.Instant;
import java.util.UUID;

/** Keeps every law. */
public record Renamed(UUID memberId, Instant at) {}
